import type { Action } from './action';
import { pressButton } from './button';
import { sendContact } from './contact';
import { sendFlow } from './flow';
import { sendLocation } from './location';
import { sendMedia } from './media';
import { sendOrder } from './order';
import { react } from './reaction';
import { chooseReply } from './reply';
import { sendText } from './text';

/** Every action on a phone, by its path below `/phone/people/{number}/`. */
export const actions: Record<string, Action> = {
	messages: sendText,
	buttons: pressButton,
	replies: chooseReply,
	flows: sendFlow,
	orders: sendOrder,
	locations: sendLocation,
	contacts: sendContact,
	reactions: react,
	media: sendMedia,
};
