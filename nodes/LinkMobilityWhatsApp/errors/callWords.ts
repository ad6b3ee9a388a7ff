import type { EndpointName } from '../wire/endpoints';

/** What the errors of an endpoint say. */
export interface CallWords {
	/** A sentence that nothing was sent or changed for the item; empty for reads. */
	notDone: string;
	/** What may have happened, and how to find out. */
	maybeDone: string;
	/** The response does not say what happened. */
	unclear: string;
	/** A user without access cannot do this. */
	noAccess: string;
	/** The headline if LINK or Meta refused the request. */
	refused: string;
	/** Advice for a code of Meta that has a narrower meaning for this call than for others. */
	fixes?: ReadonlyMap<number, string>;
	/** A summary such as `2 messages were accepted`. */
	done(count: number): string;
}

const counted = (count: number, noun: string, participle: string) =>
	count === 1 ? `1 ${noun} was ${participle}` : `${count} ${noun}s were ${participle}`;

const NO_TEMPLATE_ACCESS =
	'LINK does not let this user manage templates of this platform, partner or sender';

/** Meta's code for a value that it does not accept. Source: Meta, error codes. */
const INVALID_PARAMETER = 100;

/** Every endpoint has words: a new one does not compile without them. */
export const callWords: Readonly<Record<EndpointName, CallWords>> = {
	sendMessages: {
		notDone: 'Nothing was sent for this item.',
		maybeDone:
			'The message may have been accepted, so it was not sent again. Look for its reference ID among your delivery reports, or ask LINK, before you send it once more.',
		unclear: 'LINK did not say whether the message was accepted',
		noAccess: 'LINK does not let this user send for this platform, partner or sender',
		refused: 'LINK refused the request',
		done: (count) => counted(count, 'message', 'accepted'),
	},
	createTemplate: {
		notDone: 'No template was created for this item.',
		maybeDone:
			'The template may have been created, so it was not sent again. Look for it in WhatsApp Manager, or ask LINK, before you create it once more.',
		unclear: 'LINK did not say whether the template was created',
		noAccess: NO_TEMPLATE_ACCESS,
		refused: 'The template was refused',
		done: (count) => counted(count, 'template', 'created'),
	},
	updateTemplate: {
		notDone: 'The template of this item was not changed.',
		maybeDone:
			'The template may have been changed, so the change was not sent again. Look at the template with Get before you update it once more.',
		unclear: 'LINK did not say whether the template was changed',
		noAccess: NO_TEMPLATE_ACCESS,
		refused: 'The change of the template was refused',
		done: (count) => counted(count, 'template', 'changed'),
	},
	deleteTemplate: {
		notDone: 'The template of this item was not deleted.',
		maybeDone:
			'The template may have been deleted, so the request was not repeated. Get shows whether it still exists.',
		unclear: 'LINK did not say whether the template was deleted',
		noAccess: NO_TEMPLATE_ACCESS,
		refused: 'The template cannot be deleted',
		fixes: new Map([
			[
				INVALID_PARAMETER,
				'Check Template Name: it must be the name of the template with this ID. A disabled template cannot be deleted at all.',
			],
		]),
		done: (count) => counted(count, 'template', 'deleted'),
	},
	getTemplate: {
		notDone: '',
		maybeDone: 'Try again later.',
		unclear: 'LINK did not answer with the template',
		noAccess: NO_TEMPLATE_ACCESS,
		refused: 'The template cannot be read',
		done: (count) => counted(count, 'template', 'read'),
	},
};

/**
 * A sentence that nothing was sent or changed, appended when an operation's values are refused. Empty for reads.
 *
 * @param operation its value in the dropdown; template operations are called like their endpoint
 */
export const notDoneBy = (operation: string): string =>
	(Object.entries(callWords).find(([name]) => name === operation)?.[1] ?? callWords.sendMessages)
		.notDone;
