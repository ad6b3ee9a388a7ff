import type { Recorder } from '../helpers/recorder';
import { knownWords, spelledOut, words } from './case';
import type { Case } from './case';
import { at, everywhere, same } from './compare';
import type { Finding } from './compare';
import { inputsOf, sameResult } from './same';
import type { Values } from './panels/panel';
import { judge } from './promises';
import { mentions, names, says } from './rules';
import { run, view } from './run';
import type { NodeRun } from './run';

/** Runs a case that expects a request or a refusal before any request. */
export async function build(testCase: Case, recorder: Recorder): Promise<Finding[]> {
	const { same: sameAs, ...expect } = testCase.expect;
	if (sameAs !== undefined) {
		const results: Values[] = [];
		const findings: Finding[] = [];
		for (const input of inputsOf(testCase.in)) {
			const runs = await runsOf(input, recorder);
			findings.push(...findingsOf(runs, input, expect));
			results.push(resultOf(runs, input));
		}
		return [...findings, ...sameResult(sameAs, results)];
	}
	const input = words(testCase.in);
	const variants = variantsOf(input, expect);
	const findings: Finding[] = [];
	for (const [variant, expected] of variants.length ? variants : [[input, expect] as const]) {
		findings.push(...findingsOf(await runsOf(variant, recorder), variant, expected));
	}
	return findings;
}

async function runsOf(input: Values, recorder: Recorder): Promise<NodeRun[]> {
	const runs: NodeRun[] = [];
	for (let count = Number(input.repeat ?? 1); count > 0; count -= 1) {
		runs.push(await run(words(spelledOut(input)), recorder));
	}
	return runs;
}

function findingsOf(runs: NodeRun[], input: Values, expect: Values): Finding[] {
	const [nodeRun] = runs;
	if (!nodeRun) throw new Error('A case must run at least once');
	return Object.entries(expect).flatMap(([what, value]) => {
		if (what === 'assert') return judge(value, { input, runs, nodeRun });
		return check(what, value, nodeRun);
	});
}

/** What two inputs that mean the same must have in common: the request without its generated ID, or the refusal. */
function resultOf([nodeRun]: NodeRun[], input: Values): Values {
	if (!nodeRun) return {};
	const { method, path, body, message } = view(nodeRun);
	const { refId, ...rest } = words(body);
	const ownId = input.refId === undefined ? {} : { refId };
	return {
		method,
		path,
		message,
		body: body === undefined ? undefined : { ...rest, ...ownId },
		refused: nodeRun.refused.join(' ') || undefined,
	};
}

/** `{ "31": …, "25": … }` has one expectation for each text of that length in the input. */
function variantsOf(input: Values, expect: Values): Array<[Values, Values]> {
	const lengths = Object.keys(expect);
	if (!lengths.length || !lengths.every((key) => /^\d+$/.test(key))) return [];
	return lengths.flatMap((length) =>
		Object.entries(input).flatMap(([word, value]): Array<[Values, Values]> => {
			if (!Array.isArray(value)) return [];
			const fitting = value.find((text) => String(spelledOut(text)).length === Number(length));
			if (fitting === undefined) return [];
			return [[{ ...input, [word]: fitting }, words(expect[length])]];
		}),
	);
}

/** Checks one expectation: a request, a refusal or a notice. */
export function check(what: string, expected: unknown, nodeRun: NodeRun): Finding[] {
	if (what === 'error') return refusal(expected, nodeRun);
	if (what === 'errors') {
		const all = Array.isArray(expected) ? expected : [];
		return all.flatMap((entry) => check('error', words(entry).error, nodeRun));
	}
	if (what === 'either') return either(expected, nodeRun);
	if (what === 'hint') return notice(String(expected), nodeRun.notices);
	if (what === 'suggest') return notice(String(expected), nodeRun.refused);
	const sent = nodeRun.requests.length === 1 && !nodeRun.refused.length;
	if (what === 'ok') return sent ? [] : [finding(what, expected, outcome(nodeRun))];
	if (!sent) return [finding(what, expected, outcome(nodeRun))];
	const lower = what.startsWith('header.') ? what.toLowerCase() : what;
	const actual = at(view(nodeRun), lower);
	return same(expected, actual) ? [] : [finding(what, expected, actual)];
}

const finding = (what: string, expected: unknown, actual: unknown): Finding => ({
	what,
	expected,
	actual,
});

const outcome = ({ refused, requests }: NodeRun) =>
	refused.length ? `refused: ${refused.join(' ')}` : `${requests.length} requests`;

/** The refusal must precede any call, name the field by its panel label, and state the rule. */
function refusal(expect: unknown, nodeRun: NodeRun): Finding[] {
	const { stage, field, rule } = knownWords(expect, 'error', 'stage field rule');
	const what = 'error';
	const expected = `${String(field)}: ${String(rule)}`;
	if (stage !== 'client') throw new Error(`error has no stage "${String(stage)}"`);
	if (nodeRun.requests.length || !nodeRun.refused.length)
		return [finding(what, expected, outcome(nodeRun))];
	const sentences = nodeRun.refused.flatMap((text) => text.split(/Also: /));
	const said = sentences.some(
		(sentence) => names(sentence, String(field)) && says(sentence, String(rule)),
	);
	return said ? [] : [finding(what, expected, sentences.join(' / '))];
}

/** One of the entries must hold: an error, an expectation, or a key with its value anywhere in the body. */
function either(expected: unknown, nodeRun: NodeRun): Finding[] {
	const entries = Array.isArray(expected) ? expected.map(words) : [];
	const met = entries.some((entry) =>
		Object.entries(entry).every(([what, value]) => {
			if (!/^(error|ok|hint|method|path|url|header|body|message)\b/.test(what)) {
				return everywhere(view(nodeRun).body, what).some((found) => same(value, found));
			}
			return check(what, value, nodeRun).length === 0;
		}),
	);
	return met ? [] : [finding('either', expected, view(nodeRun).message ?? outcome(nodeRun))];
}

/** Checks a notice that does not prevent the send. */
function notice(expected: string, texts: string[]): Finding[] {
	const found = texts.some((text) => mentions(text, expected));
	return found ? [] : [finding('hint', expected, 'nothing that says so')];
}
