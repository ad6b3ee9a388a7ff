import { z } from 'zod/v3';
import { byWamid } from '../../conversations';
import { mistaken } from '../../userError';
import type { Config } from '../../config';
import type { BusinessMessage, PersonMessage, State } from '../../state';

/** Where somebody does something. */
export interface Phone {
	/** Whose it is. */
	person: string;
	state: State;
	config: Config;
	/** Where the sandbox is, such as `http://127.0.0.1:4010`. */
	origin: string;
	now: Date;
}

/** What was done: the `content.message` of the callback, and the wamid of the message it answers. */
export interface Done {
	quoted: string | null;
	content: PersonMessage['content'];
}

/** Something that can be done on a phone, from what the page sends to what is done. */
export type Act = (given: unknown, phone: Phone) => Done;

/** Reads what the page sends, and does it. */
export const act =
	<S extends z.ZodTypeAny>(schema: S, does: (given: z.output<S>, phone: Phone) => Done): Act =>
	(given, phone) =>
		does(schema.parse(given), phone);

/** A wamid; without one nothing is answered. */
export const quoted = z.string().nullable().default(null);

/** The message of the business that is answered. */
export function answered({ state, person }: Phone, wamid: string): BusinessMessage {
	const message = byWamid(state, person, wamid);
	if (message?.from !== 'business') return mistaken('There is no such message on this phone');
	if (message.status === 'failed') return mistaken('This message never reached the phone');
	return message;
}
