import type { IDataObject } from 'n8n-workflow';
import type { Request } from '../api';
import { endpoints } from '../wire/endpoints';
import type { Ready } from './prepare';
import { createYielder } from './waiting';

/** Items that travel in one request; most groups have one. */
export interface Group extends Request {
	members: Ready[];
}

/** An item in a request of its own. */
export const alone = (member: Ready): Group => {
	const { endpoint, path, body } = member;
	return { members: [member], endpoint, path, body };
};

/** Each item in a request of its own. */
export const singly = (ready: Ready[]): Group[] => ready.map(alone);

/**
 * Puts items whose request is the same but for the recipient into one request of up to `size`
 * destinations. They share the reference of the first. A recipient occurs once in a request, so
 * that the order in which LINK mirrors the message IDs tells them apart.
 */
export async function identical(ready: Ready[], size: number): Promise<Group[]> {
	const all: Array<{ group: Group; destinations: Set<string> }> = [];
	const open = new Map<string, (typeof all)[number]>();
	const yielder = createYielder();
	for (const member of ready) {
		while (yielder.isDue()) await yielder.yield();
		const own = recipientsOf(member);
		const key = sameness(member);
		const found = open.get(key);
		const fits =
			found !== undefined &&
			found.destinations.size + own.length <= size &&
			own.every((number) => !found.destinations.has(number));
		if (fits) {
			found.group.members.push(member);
			own.forEach((number) => found.destinations.add(number));
			continue;
		}
		const opened = { group: alone(member), destinations: new Set(own) };
		all.push(opened);
		open.set(key, opened);
	}
	return all.map(({ group, destinations }) => {
		if (group.members.length < 2) return group;
		return { ...group, body: { ...group.body, destinations: [...destinations] } };
	});
}

const recipientsOf = ({ body = {} }: Pick<Ready, 'body'>): string[] =>
	Array.isArray(body.destinations) ? body.destinations.map(String) : [];

/** How many messages a request makes. */
export function weight({ body = {} }: Group): number {
	const messages = Array.isArray(body.messages) ? body.messages.length : 1;
	return Math.max(1, recipientsOf({ body }).length) * messages;
}

/** Only single messages: LINK does not say how the IDs of several messages mirror the recipients. */
function sameness({ endpoint, identity, itemIndex }: Ready): string {
	const { messages } = identity;
	const one =
		endpoint === endpoints.sendMessages && Array.isArray(messages) && messages.length === 1;
	return one ? JSON.stringify({ ...identity, destinations: [] }) : `item ${itemIndex}`;
}

/**
 * What of the answer is each member's own. Nothing where LINK confirmed fewer messages than were
 * asked for: which of them are missing, nobody can tell. Nor whose the IDs are where they are more.
 */
export function shares(
	{ members, endpoint }: Group,
	response: IDataObject,
): Array<{ member: Ready; own: IDataObject | undefined }> {
	if (endpoint !== endpoints.sendMessages)
		return members.map((member) => ({ member, own: response }));
	const ids = Array.isArray(response.messageIds) ? response.messageIds : [];
	const asked = members.flatMap(recipientsOf).length;
	if (ids.length < asked) return members.map((member) => ({ member, own: undefined }));
	const told = members.length === 1 || ids.length === asked;
	let from = 0;
	return members.map((member) => {
		const to = from + recipientsOf(member).length;
		const mine = members.length > 1 ? ids.slice(from, to) : ids;
		from = to;
		return { member, own: { ...response, messageIds: told ? mine : [] } };
	});
}
