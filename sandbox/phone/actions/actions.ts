import { pressButton } from './button';
import { sendContact } from './contact';
import { sendFlow } from './flow';
import { sendLocation } from './location';
import { sendMedia } from './media';
import { order } from './order';
import { react } from './reaction';
import { choose } from './reply';
import { write } from './text';
import type { Act } from './action';

/** Everything that can be done on a phone, by its path below `/phone/people/{number}/`. */
export const acts: Record<string, Act> = {
	messages: write,
	buttons: pressButton,
	replies: choose,
	flows: sendFlow,
	orders: order,
	locations: sendLocation,
	contacts: sendContact,
	reactions: react,
	media: sendMedia,
};
