import { statuses } from '../nodes/LinkMobilityWhatsApp/wire/codes';
import type { Status } from '../nodes/LinkMobilityWhatsApp/wire/codes';
import type { Activity, Message, Person, State } from './state';

/** Enough for a day of trying things; a load test must not fill the memory or the data file. */
const MOST_MESSAGES = 2_000;
const MOST_ACTIVITY = 300;

export const emptyState = (): State => ({
	people: [],
	messages: [],
	activity: [],
	addresses: [],
	templates: [],
});

/** The person with this number, made when there is none; a name that is given replaces the old one. */
export function addPerson(state: State, number: string, name?: string): Person {
	const known = state.people.find((person) => person.number === number);
	if (!known) {
		const person = { number, name: name ?? number, wrote: null, wroteTo: {} };
		state.people.push(person);
		return person;
	}
	if (name) known.name = name;
	return known;
}

/** Notes when somebody wrote to these numbers of the business. */
export function setWrote(person: Person, at: Date, businesses: string[]): Person {
	for (const business of businesses) person.wroteTo[business] = at.toISOString();
	person.wrote = Object.values(person.wroteTo).sort().at(-1) ?? null;
	return person;
}

/** Puts a message at the end of its conversation. */
export function addMessage(state: State, message: Message): void {
	state.messages.push(message);
	forget(state.messages, MOST_MESSAGES);
}

export function addActivity(state: State, activity: Activity): void {
	state.activity.push(activity);
	forget(state.activity, MOST_ACTIVITY);
}

function forget(list: unknown[], most: number): void {
	if (list.length > most) list.splice(0, list.length - most);
}

/** Whether a message has come this far, on the way from queued to read. */
export const reached = (message: Message, status: Status) =>
	statuses.indexOf(message.status) >= statuses.indexOf(status);

export function setStatus(message: Message, status: Status, now: Date): void {
	message.status = status;
	message.times[status] = now.toISOString();
}

/**
 * Marks what the person has just seen.
 *
 * @returns the messages that are read by this; none that were read before or never arrived
 */
export function markRead(state: State, ids: string[], now: Date): Message[] {
	const seen = new Set(ids);
	const fresh = state.messages.filter(
		({ id, from, status }) => from === 'business' && status === 'delivered' && seen.has(id),
	);
	fresh.forEach((message) => setStatus(message, 'read', now));
	return fresh;
}

/** The message of a conversation that a wamid names. */
export const byWamid = (state: State, number: string, wamid: string) =>
	state.messages.find((message) => message.person === number && message.wamid === wamid);

/** The number a person writes to: the one that wrote last, or the first of the business. */
export function counterpart(state: State, number: string, sources: string[]): string {
	const last = state.messages.filter((message) => message.person === number).at(-1);
	return last?.business ?? sources[0] ?? '';
}
