import type { Endpoint } from '../wire/endpoints';
import { callWords } from './callWords';
import type { CallWords } from './callWords';

/** Who has to act, and whether a message may have been accepted. Part of an error's details. */
export type Category =
	| 'credentials'
	| 'access'
	| 'request'
	| 'server'
	| 'unreachable'
	| 'unknown outcome';

export interface Explanation {
	category: Category;
	/** What happened. */
	message: string;
	/** What to do. */
	fix: string;
}

/** The ways in which a call can fail. */
export type FailureKind =
	| Category
	| 'wrong address'
	| 'unavailable'
	| 'refused by Meta'
	| 'busy'
	| 'unknown template'
	| 'refused';

/** `notDone` comes after the fix. */
type Words = Explanation & Partial<Pick<CallWords, 'notDone'>>;

const explanations: Readonly<Record<FailureKind, (words: CallWords) => Words>> = {
	credentials: () => ({
		category: 'credentials',
		message: 'LINK did not accept the username or password',
		fix: "Check Username, Password and Region in the credential. If they are right, ask LINK's support.",
	}),
	access: ({ noAccess }) => ({
		category: 'access',
		message: noAccess,
		fix: "Check Platform ID, Platform Partner ID and Sender in the credential. If they are right, ask LINK's support for access.",
	}),
	'refused by Meta': ({ refused, notDone }) => ({
		category: 'access',
		message: refused,
		fix: 'Meta refused it, not LINK: Username and Password are correct.',
		notDone,
	}),
	'wrong address': ({ notDone }) => ({
		category: 'unreachable',
		message: "LINK's WhatsApp API is not at this address",
		fix: 'Check Region and Base URL in the credential.',
		notDone,
	}),
	'unknown template': ({ notDone }) => ({
		category: 'request',
		message: 'There is no template with this ID',
		fix: 'Check Template ID: it is the number that Create returns and that WhatsApp Manager shows in the address of the template, not its name. If it is right, the template belongs to another sender: set the option Sender.',
		notDone,
	}),
	request: ({ refused, notDone }) => ({
		category: 'request',
		message: refused,
		fix: 'Correct what LINK names here, then try again.',
		notDone,
	}),
	refused: ({ refused, notDone }) => ({
		category: 'request',
		message: refused,
		fix: 'Check the fields of this node, and Region and Base URL in the credential.',
		notDone,
	}),
	busy: ({ notDone }) => ({
		category: 'request',
		message: 'LINK received too many requests at once',
		fix: 'Wait a moment, then send fewer at a time.',
		notDone,
	}),
	server: ({ maybeDone }) => ({
		category: 'server',
		message: "LINK's server could not handle the request",
		fix: maybeDone,
	}),
	unavailable: ({ notDone }) => ({
		category: 'server',
		message: "LINK's server does not accept requests at the moment",
		fix: 'Try again later.',
		notDone,
	}),
	unreachable: ({ notDone }) => ({
		category: 'unreachable',
		message: "LINK's server could not be reached",
		fix: 'Check the network and the Region or Base URL in the credential, then try again.',
		notDone,
	}),
	'unknown outcome': ({ unclear, maybeDone }) => ({
		category: 'unknown outcome',
		message: unclear,
		fix: maybeDone,
	}),
};

/** @param advice for the code of Meta; replaces the advice to correct what LINK names */
export function explain(kind: FailureKind, endpoint: Endpoint, advice?: string): Explanation {
	const { fix, notDone, ...rest } = explanations[kind](callWords[endpoint.name]);
	const sentences = [advice, kind === 'request' && advice ? undefined : fix, notDone];
	return { ...rest, fix: sentences.filter((sentence) => sentence).join(' ') };
}
