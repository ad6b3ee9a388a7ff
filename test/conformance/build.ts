import type { Recorder } from '../helpers/recorder';
import { spelledOut, words } from './case';
import type { Case } from './case';
import { at, everywhere, same } from './compare';
import type { Finding } from './compare';
import type { Values } from './panels';
import { judge } from './promises';
import { mentions, names, says } from './rules';
import { run, view } from './run';
import type { NodeRun } from './run';

/** Runs a case that expects a request or a refusal before any request. */
export async function build(testCase: Case, recorder: Recorder): Promise<Finding[]> {
	const parameters = words(testCase.in);
	const variants = variantsOf(parameters, testCase.expect);
	if (variants.length) {
		const findings: Finding[] = [];
		for (const [input, expected] of variants) {
			findings.push(...(await one(input, expected, recorder)));
		}
		return findings;
	}
	return await one(parameters, testCase.expect, recorder);
}

async function one(given: Values, expected: Values, recorder: Recorder): Promise<Finding[]> {
	const input = words(spelledOut(given));
	const runs: NodeRun[] = [];
	for (let count = Number(given.repeat ?? 1); count > 0; count -= 1) {
		runs.push(await run(input, recorder));
	}
	const [nodeRun] = runs;
	if (!nodeRun) throw new Error('A case must run at least once');
	return Object.entries(expected).flatMap(([what, value]) => {
		if (what === 'assert') return judge(value, { given: input, runs, nodeRun });
		return check(what, value, nodeRun);
	});
}

/** `{ "31": …, "25": … }` has one expectation for each text of that length in the input. */
function variantsOf(given: Values, expected: Values): Array<[Values, Values]> {
	const lengths = Object.keys(expected);
	if (!lengths.length || !lengths.every((key) => /^\d+$/.test(key))) return [];
	return lengths.flatMap((length) =>
		Object.entries(given).flatMap(([word, value]): Array<[Values, Values]> => {
			if (!Array.isArray(value)) return [];
			const fitting = value.find((each) => String(spelledOut(each)).length === Number(length));
			if (fitting === undefined) return [];
			return [[{ ...given, [word]: fitting }, words(expected[length])]];
		}),
	);
}

/** Checks one expectation: a request, a refusal or a notice. */
export function check(what: string, expected: unknown, nodeRun: NodeRun): Finding[] {
	if (what === 'error') return refusal(words(expected), nodeRun);
	if (what === 'errors') {
		const all = Array.isArray(expected) ? expected : [];
		return all.flatMap((each) => check('error', words(each).error, nodeRun));
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
function refusal({ stage, field, rule }: Values, nodeRun: NodeRun): Finding[] {
	const what = 'error';
	const expected = `${String(field)}: ${String(rule)}`;
	if (stage !== 'client') return [finding(what, { stage, field, rule }, 'stage is not built yet')];
	if (nodeRun.requests.length || !nodeRun.refused.length)
		return [finding(what, expected, outcome(nodeRun))];
	const sentences = nodeRun.refused.flatMap((text) => text.split(/Also: /));
	const said = sentences.some((each) => names(each, String(field)) && says(each, String(rule)));
	return said ? [] : [finding(what, expected, sentences.join(' / '))];
}

/** One of the entries must hold: an error, an expectation, or a key with its value anywhere in the body. */
function either(expected: unknown, nodeRun: NodeRun): Finding[] {
	const entries = Array.isArray(expected) ? expected.map(words) : [];
	const met = entries.some((entry) =>
		Object.entries(entry).every(([what, value]) => {
			if (!/^(error|ok|hint|method|path|url|header|body|message)\b/.test(what)) {
				return everywhere(view(nodeRun).body, what).some((each) => same(value, each));
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
