import { endpoints } from '../wire/endpoints';
import type { Endpoint } from '../wire/endpoints';

/** What a call is about, and so what its errors say. */
export interface Subject {
	/** What certainly did not happen for this item, whatever became of others; blank where nothing was to. */
	nothing: string;
	/** What may have happened, and how to find out. */
	maybe: string;
	/** That nobody said what happened. */
	unclear: string;
	/** What a user without the right may not do. */
	access: string;
	/** What was refused. */
	refused: string;
	/** What happened to so many: `2 messages were accepted`. */
	done(count: number): string;
}

const were = (count: number, thing: string, done: string) =>
	count === 1 ? `1 ${thing} was ${done}` : `${count} ${thing}s were ${done}`;

const noAccess = 'LINK does not let this user manage templates of this platform, partner or sender';

const subjects: Readonly<Record<keyof typeof endpoints, Subject>> = {
	sendMessages: {
		nothing: 'Nothing was sent for this item.',
		maybe:
			'The message may have been accepted, so it was not sent again. Look for its reference ID among your delivery reports, or ask LINK, before you send it once more.',
		unclear: 'LINK did not say what became of the message',
		access: 'LINK does not let this user send for this platform, partner or sender',
		refused: 'LINK refused the request',
		done: (count) => were(count, 'message', 'accepted'),
	},
	createTemplate: {
		nothing: 'No template was created for this item.',
		maybe:
			'The template may have been created, so it was not sent again. Look for it in WhatsApp Manager, or ask LINK, before you create it once more.',
		unclear: 'LINK did not say what became of the template',
		access: noAccess,
		refused: 'The template was refused',
		done: (count) => were(count, 'template', 'created'),
	},
	updateTemplate: {
		nothing: 'The template of this item was not changed.',
		maybe:
			'The template may have been changed, so the change was not sent again. Look at the template with Get before you update it once more.',
		unclear: 'LINK did not say whether the template was changed',
		access: noAccess,
		refused: 'The change of the template was refused',
		done: (count) => were(count, 'template', 'changed'),
	},
	deleteTemplate: {
		nothing: 'The template of this item was not deleted.',
		maybe:
			'The template may have been deleted, so this was not asked for again. Get shows whether it is still there.',
		unclear: 'LINK did not say whether the template was deleted',
		access: noAccess,
		refused: 'The template cannot be deleted',
		done: (count) => were(count, 'template', 'deleted'),
	},
	getTemplate: {
		nothing: '',
		maybe: 'Try again later.',
		unclear: 'LINK did not answer with the template',
		access: noAccess,
		refused: 'The template cannot be read',
		done: (count) => were(count, 'template', 'read'),
	},
};

export function subjectOf(endpoint: Endpoint): Subject {
	const entry = Object.entries(endpoints).find(([, known]) => known === endpoint);
	const name = entry?.[0] as keyof typeof endpoints | undefined;
	return subjects[name ?? 'sendMessages'];
}

/** A call that changes nothing, so that it may be made again whatever became of it. */
export const isSafe = ({ method }: Endpoint) => method === 'GET';
