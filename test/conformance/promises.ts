import { words } from './case';
import { at, everywhere } from './compare';
import type { Finding } from './compare';
import type { Values } from './panels';
import { view } from './run';
import type { Ran } from './run';
import { inTheSandbox } from './sandboxed/promises';
import type { Happened } from './sandboxed/stage';
import type { Heard } from './webhook';

/** What a promise is held against: runs of the node, or what the trigger made of callbacks. */
export interface Evidence {
	given: Values;
	/** Runs of the node, the first of them, and what it sent. */
	runs?: Ran[];
	ran?: Ran;
	heard?: Heard;
	happened?: Happened;
}

type Check = (evidence: Required<Evidence>) => boolean;

const bodies = ({ runs }: { runs: Ran[] }) => runs.map((ran) => words(view(ran).body));
const first = (evidence: { runs: Ran[] }) => bodies(evidence)[0] ?? {};
const nowhere = (body: unknown, ...keys: string[]) =>
	keys.every((key) => everywhere(body, key).length === 0);
const items = (heard: Heard) => heard.calls.flatMap((call) => call.items);
const called = ({ ran }: { ran: Ran }) => ran.requests.length === 1;

/** Every promise of the cases in prose, as a check. */
const promises: Readonly<Record<string, Check>> = {
	'body.refId is a non-empty string': (evidence) =>
		bodies(evidence).every(({ refId }) => typeof refId === 'string' && refId.trim() !== ''),
	'the two refIds differ': (evidence) =>
		bodies(evidence).length === 2 && new Set(bodies(evidence).map(({ refId }) => refId)).size === 2,
	'no caption key (dropped with a hint, or rejected)': ({ ran }) =>
		!ran.requests.length || nowhere(view(ran).body, 'caption'),
	'caption never sent inside a template': ({ ran }) =>
		called({ ran }) && nowhere(view(ran).body, 'caption'),
	"no 'to', header or footer": ({ ran }) =>
		called({ ran }) && nowhere(view(ran).message, 'to', 'header', 'footer'),
	'refId is in the output': ({ ran }) => {
		const { refId } = words(view(ran).body);
		return typeof refId === 'string' && ran.items[0]?.json.refId === refId;
	},
	'no JSON parse crash': ({ ran }) => !ran.refused.some((text) => /JSON|token/i.test(text)),
	'not retried automatically': called,
	'no automatic resend': called,
	'item kept, other items still processed': ({ ran }) =>
		ran.items.length === 2 &&
		ran.requests.length === 2 &&
		ran.items[0]?.json.error !== undefined &&
		ran.items[1]?.json.accepted === true,
	'no name/language in the body': ({ ran }) =>
		called({ ran }) && !('name' in words(view(ran).body)) && !('language' in words(view(ran).body)),
	'second event still emitted but marked outOfOrder / does not lower the state': ({ heard }) => {
		const [, second] = items(heard);
		return second?.outOfOrder === true || (second !== undefined && second.current === 'read');
	},
	'emitted once when de-duplication is on; key = messageId+messageIndex+resultCode': ({ heard }) =>
		heard.deduplicates && items(heard).length === 1,
	'one workflow run when de-duplication is on': ({ heard }) =>
		heard.deduplicates && heard.calls.filter((call) => call.items.length).length === 1,
	'URL kept byte-for-byte (signature!)': ({ heard, given }) => {
		const sent = at(given, 'content.message.media.source');
		return typeof sent === 'string' && at(items(heard)[0], 'media.url') === sent;
	},
	'no exception': ({ heard }) => heard.calls.every(({ status }) => status === 200),
	"raw kept, no exception, filter 'other' matches": ({ heard, given }) =>
		heard.calls.every(({ status }) => status === 200) &&
		JSON.stringify(items(heard)[0]?.raw) === JSON.stringify(given),
	'no workflow run': ({ heard }) => items(heard).length === 0,
	'answered before the workflow finishes, under 2 s': ({ heard }) =>
		heard.answersFirst && heard.calls.every(({ milliseconds }) => milliseconds < 2000),
	'no exception; ignorable by filter': ({ heard }) =>
		heard.calls.every(({ status }) => status === 200) && heard.ignorable,
};

/** Promises that name what they are about. */
const patterns: Array<[RegExp, (name: string) => Check]> = [
	[/^'(\w+)' not in body$/, (name) => (all) => called(all) && !(name in first(all))],
	[
		/^no name\/(\w+) in the body$/,
		(name) => (all) => called(all) && nowhere(first(all), 'name', name),
	],
	[/^no '(\w+)' key$/, (name) => (all) => called(all) && nowhere(first(all), name)],
];

/** What of a list of promises is not kept; a promise that is not known is said to be unchecked. */
export function judge(list: unknown, evidence: Evidence): Finding[] {
	const all = Array.isArray(list) ? list.map(String) : [];
	return all.flatMap((promise): Finding[] => {
		const check = checkOf(promise);
		if (!check) return [{ what: UNCHECKED, expected: promise, actual: 'not known here' }];
		const kept = check(withDefaults(evidence));
		return kept ? [] : [{ what: 'assert', expected: promise, actual: 'not so' }];
	});
}

/** Marks a finding that says nothing about the node, only that nobody looked. */
export const UNCHECKED = 'unchecked';

function checkOf(promise: string): Check | undefined {
	const known = promises[promise];
	if (known) return known;
	const there = inTheSandbox[promise];
	if (there) return ({ happened }) => there(happened);
	for (const [pattern, make] of patterns) {
		const [, name] = pattern.exec(promise) ?? [];
		if (name !== undefined) return make(name);
	}
	return undefined;
}

const nothing: Ran = {
	requests: [],
	items: [],
	refused: [],
	details: {},
	notices: [],
	baseUrl: 'http://localhost',
	milliseconds: 0,
};
const silence: Heard = { calls: [], deduplicates: false, answersFirst: false, ignorable: false };
const nowhereToSee: Happened = { answers: [], reports: [], templates: [] };

const withDefaults = ({ given, ...found }: Evidence) => ({
	runs: [],
	ran: nothing,
	heard: silence,
	happened: nowhereToSee,
	...found,
	given,
});
