import { useEffect, useState } from 'preact/hooks';

/**
 * The state of the sandbox: a snapshot at first, then every change.
 *
 * @typedef {{ number: string, name: string, wrote: string | null, wroteTo: Record<string, string> }} Person
 * @typedef {{ id: string, currency: string, price: string,
 *   products: Array<{ id: string, name: string, price: string }> }} Catalog
 * @typedef {{ code: number, title: string, details: string }} Refusal
 * @typedef {object} Message
 * @property {string} id
 * @property {'business' | 'person'} from
 * @property {string} person the number of the person
 * @property {string} business the number of the business
 * @property {string} wamid
 * @property {string | null} quoted the wamid of the message that this one answers
 * @property {string} status
 * @property {Record<string, string>} times when each status was reached
 * @property {Record<string, unknown>} content
 * @property {Record<string, any>} [rendered] what a template shows
 * @property {Refusal} [refusal] why WhatsApp did not deliver it
 *
 * @typedef {object} Activity
 * @property {string} id
 * @property {string} time
 * @property {'request' | 'callback' | 'note'} kind
 * @property {string} title
 * @property {string} about the numbers of the people it is about
 * @property {string[]} [messages] the IDs of the messages it is about
 * @property {string} [to] the name of the webhook
 * @property {string} address
 * @property {number | null} status of the HTTP answer
 * @property {boolean} [isWanted] true for a refusal that the caller provoked on purpose
 * @property {string} outcome
 * @property {unknown} sent
 * @property {unknown} answered
 * @property {{ of: string, number: number, most: number, accepted: boolean, next: string | null }} [attempt]
 *   of a callback: all its attempts share `of`, `next` is when the next attempt is due
 *
 * @typedef {{ url: string, name?: string, gets?: 'messages' | 'reports' }} Address
 *   without `gets` it gets everything
 * @typedef {{ id: string, repeats: 'any' | 'published', batch: number, addresses: Address[] }} Gate
 * @typedef {{ id: string, perSecond: number | null, atOnce: number, waiting: number, underWay: number
 *   }} Calls of a gate
 *
 * @typedef {object} Template
 * @property {string} id
 * @property {string} name
 * @property {string} language
 * @property {string} category
 * @property {string} status
 * @property {string} [rejected_reason]
 * @property {Array<Record<string, unknown>>} components as Get answers them
 * @property {string} submitted when it was last submitted for review
 * @property {Record<string, any>} [preview] the template with its examples
 * @property {Array<{ place: string, what: string, example?: string }>} blanks
 *
 * @typedef {object} Everything
 * @property {Person[]} people
 * @property {Message[]} messages oldest first
 * @property {Activity[]} activity oldest first
 * @property {{ text: number, caption: number, window: number }} limits `window` in milliseconds
 * @property {{ messages: number, activity: number }} kept how many entries of a list there can be
 * @property {Calls[]} calls
 * @property {string[]} sources the numbers of the business
 * @property {string} basePath
 * @property {Catalog} catalog
 * @property {Template[]} templates
 * @property {Gate[]} gates
 * @property {{ changes: Record<string, string[]>, reasons: string[], verdict: string, delay: number
 *   }} reviews for each status the statuses that can precede it; the decision that the sandbox makes by
 *   itself, and its delay in milliseconds
 */

/** @type {Record<string, [list: string, key: string]>} */
const lists = {
	person: ['people', 'number'],
	message: ['messages', 'id'],
	activity: ['activity', 'id'],
	template: ['templates', 'id'],
	gate: ['gates', 'id'],
	calls: ['calls', 'id'],
};

/** Changes are drawn together, this long after the first of them. */
const DRAW_DELAY_MS = 30;

/** Replaces changed entries where they are, and appends new ones. */
function withChanged(entries, changed, key) {
	const added = new Map(changed);
	const replaced = entries.map((entry) => {
		const value = added.get(entry[key]) ?? entry;
		added.delete(entry[key]);
		return value;
	});
	return [...replaced, ...added.values()];
}

/** @param changes for each kind the changed entries by their keys */
function withChanges(everything, changes) {
	const changedLists = Object.entries(changes).map(([kind, changed]) => {
		const [list, key] = lists[kind];
		const most = everything.kept[list] ?? Infinity;
		return [list, withChanged(everything[list], changed, key).slice(-most)];
	});
	return { ...everything, ...Object.fromEntries(changedLists) };
}

/**
 * @returns {{ everything: Everything | undefined, connected: boolean }} `everything` is undefined until
 * the server has been reached; the browser reconnects by itself
 */
export function useLive() {
	const [everything, setEverything] = useState(undefined);
	const [connected, setConnected] = useState(true);
	useEffect(() => {
		const events = new EventSource('/events');
		let changes = {};
		let timer;
		const draw = () => {
			const drawn = changes;
			changes = {};
			timer = undefined;
			setEverything((current) => withChanges(current, drawn));
		};
		events.addEventListener('everything', ({ data }) => {
			changes = {};
			setEverything(JSON.parse(data));
		});
		for (const [kind, [, key]] of Object.entries(lists)) {
			events.addEventListener(kind, ({ data }) => {
				const value = JSON.parse(data);
				changes[kind] ??= new Map();
				changes[kind].set(value[key], value);
				timer ??= setTimeout(draw, DRAW_DELAY_MS);
			});
		}
		events.addEventListener('open', () => setConnected(true));
		events.addEventListener('error', () => setConnected(false));
		return () => {
			clearTimeout(timer);
			events.close();
		};
	}, []);
	return { everything, connected };
}
