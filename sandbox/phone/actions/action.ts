import { z } from 'zod/v3';
import type { Config } from '../../config';
import { byWamid } from '../../conversations';
import type { BusinessMessage, PersonMessage, State } from '../../state';
import { userError } from '../../userError';

/** The phone that an action is done on. */
export interface Phone {
	/** The number of the person. */
	person: string;
	state: State;
	config: Config;
	/** Where the sandbox is served, such as `http://127.0.0.1:4010`. */
	origin: string;
	now: Date;
}

/** The `content.message` of the callback, and the wamid of the message that it answers. */
export interface ActionResult {
	quoted: string | null;
	content: PersonMessage['content'];
}

/** Something a person does on the phone. @throws ZodError with sentences for the page */
export type Action = (body: unknown, phone: Phone) => ActionResult;

/** @param schema of the body that the page posts */
export const action =
	<S extends z.ZodTypeAny>(
		schema: S,
		perform: (input: z.output<S>, phone: Phone) => ActionResult,
	): Action =>
	(body, phone) =>
		perform(schema.parse(body), phone);

/** The wamid of the message that is answered, if any. */
export const quoted = z.string().nullable().default(null);

/** The message of the business that is answered. */
export function answeredMessage({ state, person }: Phone, wamid: string): BusinessMessage {
	const message = byWamid(state, person, wamid);
	if (message?.from !== 'business') return userError('There is no such message on this phone');
	if (message.status === 'failed') return userError('This message never reached the phone');
	return message;
}
