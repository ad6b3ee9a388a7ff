import { count } from '../count.js';
import { summaryOf } from '../summary.js';
import { callbackWords, everyone, isFailure, messageWords, calledWith } from './words.js';

/**
 * A line of the Activity. It stands for a message and everything about it, for a request or callback that is about
 * no message or about several, or for all look-ups with the same result.
 *
 * @typedef {object} Group
 * @property {string} key
 * @property {string} time when it began; of look-ups, when the last of them was made
 * @property {string} words such as `Read by Ann`
 * @property {string} about more of it, such as the text of the message
 * @property {{ words: string, by: string[] }} [received] which workflows received what a person wrote, in few words
 *   and all of them
 * @property {'good' | 'bad' | 'waiting' | 'note'} mood
 * @property {string} trouble why a callback is refused, or an explanation; empty if all is well
 * @property {import('../live.js').Message} [message]
 * @property {import('../live.js').Activity[]} entries oldest first; the oldest of all are forgotten
 */

/** True of an entry that is about no message, and of a request that is about several. */
const standsAlone = ({ kind, messages = [] }) =>
	!messages.length || (kind === 'request' && messages.length > 1);

/** Adds a value to the list of a key. */
function put(lists, key, value) {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}

/** True of a request that changes nothing. The node looks a template up before it sends it. */
const isLookUp = ({ kind, address }) => kind === 'request' && address.startsWith('GET ');

const keyOfOther = (entry) =>
	isLookUp(entry) ? `${entry.title} ${entry.outcome}` : (entry.attempt?.of ?? entry.id);

/** The entries by message; the others by callback, by the result of a look-up, or alone. */
function grouped(activity) {
	const ofMessages = new Map();
	const others = new Map();
	for (const entry of activity) {
		if (standsAlone(entry)) put(others, keyOfOther(entry), entry);
		else entry.messages.forEach((id) => put(ofMessages, id, entry));
	}
	return { ofMessages, others };
}

/**
 * The newest groups, newest first.
 *
 * @param {import('../live.js').Everything} everything
 * @param {number} most
 * @returns {{ groups: Group[], total: number }} `total` counts those that were left out, too
 */
export function newestGroups({ people, messages, activity }, most) {
	const names = new Map(people.map(({ number, name }) => [number, name]));
	const nameOf = (number) => names.get(number) ?? number;
	const { ofMessages, others } = grouped(activity);
	const newest = messages.slice(-most);
	const known = new Set(messages.map(({ id }) => id));
	// A message that is on no phone is known from its callbacks only.
	const elsewhere = [...ofMessages].filter(([id]) => !known.has(id));
	const all = [
		...newest.map((message) => messageGroup(message, ofMessages.get(message.id) ?? [], nameOf)),
		...[...elsewhere, ...others].map(([key, entries]) => otherGroup(key, entries, nameOf)),
	];
	const groups = all.sort((one, other) => (one.time < other.time ? 1 : -1)).slice(0, most);
	return { groups, total: all.length + messages.length - newest.length };
}

function messageGroup(message, entries, nameOf) {
	const { id, from, person, status, times, refusal } = message;
	const failure = refusal && `${refusal.details.replace(/\.$/, '')} (${refusal.code})`;
	return {
		key: id,
		time: times.queued,
		words: messageWords(message, nameOf(person)),
		about: summaryOf(message),
		...(from === 'person' && { received: receivedBy(entries) }),
		...stateOf(entries, failure ?? ''),
		...(status === 'failed' && { mood: 'bad' }),
		message,
		entries,
	};
}

function otherGroup(key, entries, nameOf) {
	const first = entries[0];
	const last = entries.at(-1);
	const about = everyone(first.about, nameOf);
	const words = wordsOf(last, about);
	const result = last.kind === 'request' ? last.outcome : last.to && `posted to ${last.to}`;
	return {
		key,
		time: isLookUp(last) ? last.time : first.time,
		words: isLookUp(last) && entries.length > 1 ? `${words}, ${entries.length} times` : words,
		about: [!words.includes(about) && about, result].filter(Boolean).join(' · '),
		...stateOf(entries, ''),
		...(isFailure(last.title) && { mood: 'bad' }),
		entries,
	};
}

function wordsOf({ kind, title, messages = [] }, about) {
	if (kind === 'callback') return callbackWords(title, about);
	return messages.length > 1 ? `${count(messages.length, 'message')} requested` : title;
}

/** The workflows that received a person's message, and the execution that it resumed; undefined without any. */
function receivedBy(entries) {
	const accepted = entries.filter(({ attempt }) => attempt?.accepted);
	if (!accepted.length) return undefined;
	const names = new Map(accepted.map(({ to, address }) => [address, to ?? 'your workflow']));
	const by = [...names.values()];
	const resumed = accepted.find((entry) => entry.resumed)?.resumed;
	const words = [
		resumed && `resumed execution ${resumed}`,
		`received by ${by.length === 1 ? by[0] : count(by.length, 'workflow')}`,
	];
	return { words: words.filter(Boolean).join(' · '), by };
}

/** The mood of a group, and its last trouble: the last attempt at each callback counts. */
function stateOf(entries, failure) {
	const last = new Map(entries.map((entry) => [entry.attempt?.of ?? entry.id, entry]));
	const troubles = [...last.values()].filter((entry) => moodOf(entry) !== 'good');
	const trouble = troubles.at(-1);
	if (!trouble) return { mood: 'good', trouble: failure };
	const { kind, title, to, outcome } = trouble;
	const words =
		kind === 'callback' ? `${calledWith(title)}${to ? ` to ${to}` : ''}: ${outcome}` : outcome;
	return { mood: moodOf(trouble), trouble: [failure, words].filter(Boolean).join('. ') };
}

/** The mood of an entry: good for status 2xx, waiting if it is tried again. */
export function moodOf({ kind, status, isWanted, attempt }) {
	if (kind === 'note') return 'note';
	if (attempt) return attempt.accepted ? 'good' : attempt.next ? 'waiting' : 'bad';
	return isWanted || (status !== null && status < 300) ? 'good' : 'bad';
}
