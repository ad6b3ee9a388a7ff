import { statuses } from './shared';
import type { Status } from './shared';
import type { Activity, BusinessMessage, Message, Person, State } from './state';

/** Enough for a campaign of 10,000 messages and their answers; memory and data file must not grow without limit. */
export const MAX_MESSAGES = 20_000;
export const MAX_ACTIVITY = 300;

export const emptyState = (): State => ({
	people: [],
	messages: [],
	activity: [],
	addresses: [],
	paces: {},
	manners: [],
	templates: [],
});

/** Adds the person unless the number is known; a name replaces the one before. */
export function addPerson(state: State, number: string, name?: string): Person {
	const existing = state.people.find((person) => person.number === number);
	if (!existing) {
		const person = { number, name: name ?? number, wrote: null, wroteTo: {} };
		state.people.push(person);
		return person;
	}
	if (name) existing.name = name;
	return existing;
}

/** Sets when the person last wrote to these numbers of the business. */
export function setWrote(person: Person, at: Date, businesses: string[]): Person {
	for (const business of businesses) person.wroteTo[business] = at.toISOString();
	person.wrote = Object.values(person.wroteTo).sort().at(-1) ?? null;
	return person;
}

export function addMessage(state: State, message: Message): void {
	state.messages.push(message);
	for (const old of dropOldest(state.messages, MAX_MESSAGES)) absent.set(old, 'old');
}

export function addActivity(state: State, activity: Activity): void {
	state.activity.push(activity);
	dropOldest(state.activity, MAX_ACTIVITY);
}

const dropOldest = <T>(list: T[], max: number): T[] => list.splice(0, list.length - max);

/** Messages that no phone shows, but whose reports may still be on their way. */
const absent = new WeakMap<Message, 'unreachable' | 'old' | 'cleared'>();
export const isShown = (message: Message) => !absent.has(message);
export const isCleared = (message: Message) => absent.get(message) === 'cleared';

/** Marks a message as one that reaches no phone. */
export const setUnreachable = (message: Message) => void absent.set(message, 'unreachable');

/** Removes the conversations, the activity, and everyone but the people of these numbers. */
export function clear(state: State, numbers: string[]): void {
	for (const message of state.messages) absent.set(message, 'cleared');
	const kept = new Set(numbers);
	state.messages = [];
	state.activity = [];
	state.people = state.people.filter(({ number }) => kept.has(number));
}

/** Whether a message has reached this status, on its way from queued to read. */
export const hasReached = (message: Message, status: Status) =>
	statuses.indexOf(message.status) >= statuses.indexOf(status);

export function setStatus(message: Message, status: Status, now: Date): void {
	message.status = status;
	message.times[status] = now.toISOString();
}

/**
 * Marks messages of the business as read.
 *
 * @returns those that were delivered and not read before
 */
export function markRead(state: State, ids: string[], now: Date): BusinessMessage[] {
	const seen = new Set(ids);
	const read = state.messages.filter(
		(message): message is BusinessMessage =>
			message.from === 'business' && message.status === 'delivered' && seen.has(message.id),
	);
	read.forEach((message) => setStatus(message, 'read', now));
	return read;
}

/** The message with this wamid in the conversation of a person. */
export const byWamid = (state: State, number: string, wamid: string) =>
	state.messages.find((message) => message.person === number && message.wamid === wamid);

/** The number that a person writes to: that of the last message, or the first of the business. */
export function counterpart(state: State, number: string, sources: string[]): string {
	const last = state.messages.filter((message) => message.person === number).at(-1);
	return last?.business ?? sources[0] ?? '';
}
