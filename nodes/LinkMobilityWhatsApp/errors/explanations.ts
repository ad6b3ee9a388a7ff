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

const explanations: Readonly<Record<FailureKind, (words: CallWords) => Explanation>> = {
	credentials: () => ({
		category: 'credentials',
		message: 'LINK did not accept the user name or password',
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
		fix: `${notDone} Meta refused it, not LINK: Username and Password are correct.`,
	}),
	'wrong address': ({ notDone }) => ({
		category: 'unreachable',
		message: "LINK's WhatsApp API is not at this address",
		fix: `${notDone} Check Region and Base URL in the credential.`,
	}),
	'unknown template': ({ notDone }) => ({
		category: 'request',
		message: 'There is no template with this ID',
		fix: `${notDone} Check Template ID. It is not the name of the template, but the ID that Create returns and that WhatsApp Manager shows in the address of the template. Check also the sender that the template belongs to.`,
	}),
	request: ({ refused, notDone }) => ({
		category: 'request',
		message: refused,
		fix: `${notDone} Correct what LINK names here, then try again.`,
	}),
	refused: ({ refused, notDone }) => ({
		category: 'request',
		message: refused,
		fix: `${notDone} Check the fields of this node, and Region and Base URL in the credential.`,
	}),
	busy: ({ notDone }) => ({
		category: 'request',
		message: 'LINK received too many requests at once',
		fix: `${notDone} Wait a little, then send fewer at a time.`,
	}),
	server: ({ maybeDone }) => ({
		category: 'server',
		message: "LINK's server could not handle the request",
		fix: maybeDone,
	}),
	unavailable: ({ notDone }) => ({
		category: 'server',
		message: "LINK's server does not accept requests at the moment",
		fix: `${notDone} Try again later.`,
	}),
	unreachable: ({ notDone }) => ({
		category: 'unreachable',
		message: "LINK's server could not be reached",
		fix: `${notDone} Check the network and the Region or Base URL in the credential, then try again.`,
	}),
	'unknown outcome': ({ unclear, maybeDone }) => ({
		category: 'unknown outcome',
		message: unclear,
		fix: maybeDone,
	}),
};

export function explain(kind: FailureKind, endpoint: Endpoint): Explanation {
	const { fix, ...rest } = explanations[kind](callWords[endpoint.name]);
	return { ...rest, fix: fix.trim() };
}
