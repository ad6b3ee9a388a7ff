import { createGroups } from '../../../nodes/LinkMobilityWhatsApp/trigger/select/groups';
import type { Turn } from '../../../nodes/LinkMobilityWhatsApp/trigger/select/groups';

const tick = async () => await new Promise((resolve) => setImmediate(resolve));

interface Joining {
	key?: string;
	kind?: string | undefined;
	items?: string[];
	hasHungUp?: boolean;
}

/** Callbacks that join groups, each with the turn it was given, if it was given one yet. */
function lab(maxItems = 500) {
	const groups = createGroups<string>();
	const turns: Record<string, Turn<string>> = {};
	return {
		turns,
		join(name: string, { key = 'k', items = [name], hasHungUp = false, ...more }: Joining = {}) {
			const kind = 'kind' in more ? more.kind : 'status';
			const member = { items, kind, isConnected: () => !hasHungUp };
			void groups.join(key, member, maxItems).then((turn) => {
				turns[name] = turn;
			});
		},
		async finish(name: string, isAccepted = true) {
			const turn = turns[name];
			if (!turn?.isLeader) throw new Error(`${name} leads no group`);
			turn.finish(isAccepted);
			await tick();
		},
		itemsOf(name: string) {
			const turn = turns[name];
			return turn?.isLeader ? turn.items : undefined;
		},
	};
}

test('a callback that comes alone starts at once', async () => {
	const { join, itemsOf } = lab();
	join('a');
	await tick();
	expect(itemsOf('a')).toEqual(['a']);
});

test('callbacks that arrive while an execution is stored start together, in their order', async () => {
	const { join, finish, itemsOf, turns } = lab();
	join('a');
	await tick();
	join('b', { items: ['b1', 'b2'] });
	join('c');
	await tick();
	expect(Object.keys(turns)).toEqual(['a']);
	await finish('a');
	expect(itemsOf('b')).toEqual(['b1', 'b2', 'c']);
	expect(turns.c).toBeUndefined();
	await finish('b');
	expect(turns.c).toEqual({ isLeader: false, isAccepted: true });
});

test('the followers learn that n8n could not store their execution, and the next group starts', async () => {
	const { join, finish, itemsOf, turns } = lab();
	join('a');
	await tick();
	join('b');
	join('c');
	await finish('a');
	join('d');
	await finish('b', false);
	expect(turns.c).toEqual({ isLeader: false, isAccepted: false });
	expect(itemsOf('d')).toEqual(['d']);
});

test('only the first result of a group counts', async () => {
	const { join, finish, itemsOf, turns } = lab();
	join('a');
	await tick();
	join('b');
	join('c');
	await finish('a');
	await finish('b');
	join('d');
	await tick();
	join('e');
	await finish('b', false);
	await finish('a', false);
	expect(turns.c).toEqual({ isLeader: false, isAccepted: true });
	expect(itemsOf('d')).toEqual(['d']);
	expect(turns.e).toBeUndefined();
});

test('callbacks of other keys do not wait', async () => {
	const { join, itemsOf } = lab();
	join('a');
	join('b', { key: 'other' });
	await tick();
	expect([itemsOf('a'), itemsOf('b')]).toEqual([['a'], ['b']]);
});

test('callbacks of other kinds wait for their turn, and start separately', async () => {
	const { join, finish, itemsOf, turns } = lab();
	join('a');
	await tick();
	join('b', { kind: undefined });
	join('c', { kind: 'message' });
	join('d', { kind: undefined });
	join('e', { kind: 'message' });
	await finish('a');
	expect([itemsOf('b'), Object.keys(turns)]).toEqual([['b'], ['a', 'b']]);
	await finish('b');
	expect([itemsOf('c'), turns.d]).toEqual([['c', 'e'], undefined]);
	await finish('c');
	expect(itemsOf('d')).toEqual(['d']);
});

test.each([
	['exactly the maximum', 4, ['b1', 'b2', 'c', 'd']],
	['one more than the maximum', 3, ['b1', 'b2', 'c']],
	['more than the maximum in the first callback', 1, ['b1', 'b2']],
])('an execution has at most so many items: %s', async (_title, maxItems, expected) => {
	const { join, finish, itemsOf, turns } = lab(maxItems);
	join('a');
	await tick();
	join('b', { items: ['b1', 'b2'] });
	join('c');
	join('d');
	await finish('a');
	expect(itemsOf('b')).toEqual(expected);
	for (const name of ['b', 'c', 'd']) if (turns[name]?.isLeader) await finish(name);
	expect(Object.keys(turns).sort()).toEqual(['a', 'b', 'c', 'd']);
});

test('a callback whose caller has hung up leads no group, but its items start', async () => {
	const { join, finish, itemsOf, turns } = lab();
	join('a');
	await tick();
	join('b', { hasHungUp: true });
	join('c');
	await finish('a');
	expect(itemsOf('c')).toEqual(['b', 'c']);
	await finish('c');
	expect(turns.b).toEqual({ isLeader: false, isAccepted: true });
});

test('a group whose callers have all hung up starts nothing, and blocks nobody', async () => {
	const { join, finish, itemsOf, turns } = lab(1);
	join('a');
	await tick();
	join('b', { hasHungUp: true });
	join('c', { hasHungUp: true });
	join('d');
	await finish('a');
	expect([turns.b, turns.c]).toEqual([
		{ isLeader: false, isAccepted: false },
		{ isLeader: false, isAccepted: false },
	]);
	expect(itemsOf('d')).toEqual(['d']);
	await finish('d');
	join('e');
	await tick();
	expect(itemsOf('e')).toEqual(['e']);
});
