import type { Subject } from './subject';

/** Who must act, and whether a message may be under way. Shown in the details of an error. */
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

/** What can become of a request other than that it is done. */
export type Kind = Category | 'address' | 'away' | 'beyond' | 'busy' | 'missing' | 'refused';

const words: Readonly<Record<Kind, (subject: Subject) => Explanation>> = {
	credentials: () => ({
		category: 'credentials',
		message: 'LINK did not accept the user name or password',
		fix: "Check Username, Password and Region in the credential. If they are right, ask LINK's support.",
	}),
	access: ({ access }) => ({
		category: 'access',
		message: access,
		fix: "Check Platform ID, Platform Partner ID and Sender in the credential. If they are right, ask LINK's support for access.",
	}),
	beyond: ({ refused, nothing }) => ({
		category: 'access',
		message: refused,
		fix: `${nothing} It was Meta that refused, not LINK: Username and Password are in order.`,
	}),
	address: ({ nothing }) => ({
		category: 'unreachable',
		message: "LINK's WhatsApp API is not at this address",
		fix: `${nothing} Check Region and Base URL in the credential.`,
	}),
	missing: ({ nothing }) => ({
		category: 'request',
		message: 'There is no template with this ID',
		fix: `${nothing} Check Template ID, which is no name: it is what Create answers as id, and stands in the address of the template in WhatsApp Manager. Check also the sender that it belongs to.`,
	}),
	request: ({ refused, nothing }) => ({
		category: 'request',
		message: refused,
		fix: `${nothing} Change what LINK names here, then try again.`,
	}),
	refused: ({ refused, nothing }) => ({
		category: 'request',
		message: refused,
		fix: `${nothing} Check the fields of this node, and Region and Base URL in the credential.`,
	}),
	busy: ({ nothing }) => ({
		category: 'request',
		message: 'LINK gets too many requests at once',
		fix: `${nothing} Wait a little, then send fewer at a time.`,
	}),
	server: ({ maybe }) => ({
		category: 'server',
		message: "LINK's server could not handle the request",
		fix: maybe,
	}),
	away: ({ nothing }) => ({
		category: 'server',
		message: "LINK's server takes no requests just now",
		fix: `${nothing} Try again later.`,
	}),
	unreachable: ({ nothing }) => ({
		category: 'unreachable',
		message: "LINK's server could not be reached",
		fix: `${nothing} Check the network and the Region or Base URL in the credential, then try again.`,
	}),
	'unknown outcome': ({ unclear, maybe }) => ({
		category: 'unknown outcome',
		message: unclear,
		fix: maybe,
	}),
};

/** What an error says of a call of this subject. */
export function explanation(kind: Kind, subject: Subject): Explanation {
	const { fix, ...rest } = words[kind](subject);
	return { ...rest, fix: fix.trim() };
}
