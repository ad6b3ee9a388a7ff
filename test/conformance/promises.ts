import { words } from './case';
import { at, everywhere } from './compare';
import type { Finding } from './compare';
import type { Values } from './panels/panel';
import { view } from './run';
import type { NodeRun } from './run';
import { inTheSandbox } from './sandboxed/promises';
import type { SandboxResult } from './sandboxed/stage';
import type { TriggerResult } from './webhook';

/** The evidence for a promise: runs of the node, or results of the trigger. */
export interface Evidence {
	input: Values;
	/** All runs of the node, the first run, and its first request. */
	runs?: NodeRun[];
	nodeRun?: NodeRun;
	triggerResult?: TriggerResult;
	sandboxResult?: SandboxResult;
}

type Check = (evidence: Required<Evidence>) => boolean;

const bodies = ({ runs }: { runs: NodeRun[] }) => runs.map((nodeRun) => words(view(nodeRun).body));
const first = (evidence: { runs: NodeRun[] }) => bodies(evidence)[0] ?? {};
const nowhere = (body: unknown, ...keys: string[]) =>
	keys.every((key) => everywhere(body, key).length === 0);
const items = (triggerResult: TriggerResult) => triggerResult.calls.flatMap((call) => call.items);
const called = ({ nodeRun }: { nodeRun: NodeRun }) => nodeRun.requests.length === 1;

/** Checks for the cases' promises, by their prose. */
const promises: Readonly<Record<string, Check>> = {
	'body.refId is a non-empty string': (evidence) =>
		bodies(evidence).every(({ refId }) => typeof refId === 'string' && refId.trim() !== ''),
	'the two refIds differ': (evidence) =>
		bodies(evidence).length === 2 && new Set(bodies(evidence).map(({ refId }) => refId)).size === 2,
	'no caption key (dropped with a hint, or rejected)': ({ nodeRun }) =>
		!nodeRun.requests.length || nowhere(view(nodeRun).body, 'caption'),
	'caption never sent inside a template': ({ nodeRun }) =>
		called({ nodeRun }) && nowhere(view(nodeRun).body, 'caption'),
	"no 'to', header or footer": ({ nodeRun }) =>
		called({ nodeRun }) && nowhere(view(nodeRun).message, 'to', 'header', 'footer'),
	'refId is in the output': ({ nodeRun }) => {
		const { refId } = words(view(nodeRun).body);
		return typeof refId === 'string' && nodeRun.items[0]?.json.refId === refId;
	},
	'no JSON parse crash': ({ nodeRun }) => !nodeRun.refused.some((text) => /JSON|token/i.test(text)),
	'not retried automatically': called,
	'no automatic resend': called,
	'item kept, other items still processed': ({ nodeRun }) =>
		nodeRun.items.length === 2 &&
		nodeRun.requests.length === 2 &&
		nodeRun.items[0]?.json.error !== undefined &&
		nodeRun.items[1]?.json.accepted === true,
	'no name/language in the body': ({ nodeRun }) =>
		called({ nodeRun }) &&
		!('name' in words(view(nodeRun).body)) &&
		!('language' in words(view(nodeRun).body)),
	'second event still emitted but marked outOfOrder / does not lower the state': ({
		triggerResult,
	}) => {
		const [, second] = items(triggerResult);
		return second?.outOfOrder === true || (second !== undefined && second.current === 'read');
	},
	'emitted once when de-duplication is on; key = messageId+messageIndex+resultCode': ({
		triggerResult,
	}) => triggerResult.deduplicates && items(triggerResult).length === 1,
	'one workflow run when de-duplication is on': ({ triggerResult }) =>
		triggerResult.deduplicates &&
		triggerResult.calls.filter((call) => call.items.length).length === 1,
	'URL kept byte-for-byte (signature!)': ({ triggerResult, input }) => {
		const sent = at(input, 'content.message.media.source');
		return typeof sent === 'string' && at(items(triggerResult)[0], 'media.url') === sent;
	},
	'no exception': ({ triggerResult }) => triggerResult.calls.every(({ status }) => status === 200),
	"raw kept, no exception, filter 'other' matches": ({ triggerResult, input }) =>
		triggerResult.calls.every(({ status }) => status === 200) &&
		JSON.stringify(items(triggerResult)[0]?.raw) === JSON.stringify(input),
	'no workflow run': ({ triggerResult }) => items(triggerResult).length === 0,
	'answered before the workflow finishes, under 2 s': ({ triggerResult }) =>
		triggerResult.answersFirst &&
		triggerResult.calls.every(({ milliseconds }) => milliseconds < 2000),
	'no exception; ignorable by filter': ({ triggerResult }) =>
		triggerResult.calls.every(({ status }) => status === 200) && triggerResult.ignorable,
};

/** Checks for promises with a parameter. */
const patterns: Array<[RegExp, (name: string) => Check]> = [
	[/^'(\w+)' not in body$/, (name) => (all) => called(all) && !(name in first(all))],
	[
		/^no name\/(\w+) in the body$/,
		(name) => (all) => called(all) && nowhere(first(all), 'name', name),
	],
	[/^no '(\w+)' key$/, (name) => (all) => called(all) && nowhere(first(all), name)],
];

/** The broken promises of a list; unknown promises are reported as unchecked. */
export function judge(list: unknown, evidence: Evidence): Finding[] {
	const all = Array.isArray(list) ? list.map(String) : [];
	return all.flatMap((promise): Finding[] => {
		const check = checkOf(promise);
		if (!check) return [{ what: UNCHECKED, expected: promise, actual: 'not known here' }];
		const kept = check(withDefaults(evidence));
		return kept ? [] : [{ what: 'assert', expected: promise, actual: 'not so' }];
	});
}

/** Marks a finding about a missing check rather than about the node. */
export const UNCHECKED = 'unchecked';

function checkOf(promise: string): Check | undefined {
	const known = promises[promise];
	if (known) return known;
	const there = inTheSandbox[promise];
	if (there) return ({ sandboxResult }) => there(sandboxResult);
	for (const [pattern, make] of patterns) {
		const [, name] = pattern.exec(promise) ?? [];
		if (name !== undefined) return make(name);
	}
	return undefined;
}

const nothing: NodeRun = {
	requests: [],
	items: [],
	refused: [],
	details: {},
	notices: [],
	baseUrl: 'http://localhost',
	milliseconds: 0,
};
const silence: TriggerResult = {
	calls: [],
	deduplicates: false,
	answersFirst: false,
	ignorable: false,
};
const nowhereToSee: SandboxResult = { answers: [], reports: [], templates: [] };

const withDefaults = ({ input, ...found }: Evidence) => ({
	runs: [],
	nodeRun: nothing,
	triggerResult: silence,
	sandboxResult: nowhereToSee,
	...found,
	input,
});
