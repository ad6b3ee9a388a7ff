import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { withBlanks, respell, spellings } from '../../sandbox/callbacks/variations';
import { callbacks } from './known';

/** What a field is not meant for; JSON can hold all of it. */
const hostile: Arbitrary<unknown> = fc.oneof(
	fc.constantFrom<unknown>(
		...[null, true, false, 0, -1, 1.5, 1e308, -0, 112003, 12409, '112003', ' 112406 ', '1e999'],
		...['', ' ', '\u0000', '\ud800', '😀'.repeat(50), 'x'.repeat(5_000), '{"a":', '(#131047) Re'],
		...['https://e.com/?se=2024-10-29', '2024-13-45', 'NaN', '+46', 'SE.1', '__proto__'],
		...[[], {}, [[]], [null], [[[[]]]], { row: null }, { '': '' }, { body: {} }, { length: 3 }],
	),
	fc.jsonValue({ maxDepth: 2 }),
);

const names = [
	'content',
	'message',
	'contentType',
	'messageId',
	'resultCode',
	'order',
	'__proto__',
];

interface Change {
	at: number;
	how: 'replace' | 'remove' | 'rename' | 'repeat' | 'nest';
	name: string;
	value: unknown;
}

const change: Arbitrary<Change> = fc.record({
	at: fc.nat({ max: 60 }),
	how: fc.constantFrom('replace', 'replace', 'remove', 'rename', 'repeat', 'nest'),
	name: fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 8 })),
	value: hostile,
});

type Holder = Record<string, unknown> | unknown[];

/** Every place in a value that holds something, in order. */
function places(value: unknown): Array<[holder: Holder, key: string]> {
	if (typeof value !== 'object' || value === null) return [];
	const holder = value as Holder;
	return Object.entries(holder).flatMap(([key, inner]) => [
		[holder, key] as [Holder, string],
		...places(inner),
	]);
}

/** Written so that `__proto__` is a field like any other, as in parsed JSON. */
const put = (holder: Holder, key: string, value: unknown) =>
	Object.defineProperty(holder, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true,
	});

function changed(body: unknown, changes: Change[]): unknown {
	const copy: unknown = structuredClone(body);
	for (const { at, how, name, value: shared } of changes) {
		const value: unknown = structuredClone(shared);
		const all = places(copy);
		const [holder, key] = all[at % Math.max(1, all.length)] ?? [];
		if (!holder || key === undefined) continue;
		const before: unknown = Reflect.get(holder, key);
		if (how === 'replace') put(holder, key, value);
		if (how === 'repeat') put(holder, key, [before, value, before]);
		if (how === 'nest') put(holder, key, { [name]: before });
		if ((how === 'remove' || how === 'rename') && !Array.isArray(holder)) delete holder[key];
		if (how === 'rename' && !Array.isArray(holder)) put(holder, name, before);
	}
	return copy;
}

const known = callbacks.map(({ body }) => body);

const mannered = fc
	.tuple(fc.constantFrom(...known), fc.constantFrom(...spellings), fc.boolean())
	.map(([body, spelling, blanks]) => {
		const one = respell(body, spelling);
		return blanks ? withBlanks(one) : one;
	});

const mutated = fc
	.tuple(fc.oneof(fc.constantFrom(...known), mannered), fc.array(change, { maxLength: 4 }))
	.map(([body, changes]) => changed(body, changes));

/** Anything that can arrive: known callbacks with changes, several of them, and what has nothing to do with LINK. */
export const anyBody: Arbitrary<unknown> = fc.oneof(
	{ weight: 12, arbitrary: mutated },
	{ weight: 2, arbitrary: fc.array(mutated, { maxLength: 4 }) },
	{ weight: 1, arbitrary: mutated.map((body) => ({ payload: JSON.stringify(body) })) },
	{ weight: 2, arbitrary: hostile },
	{ weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
);
