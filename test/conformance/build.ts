import type { Recorder } from '../helpers/recorder';
import { spelledOut, words } from './case';
import type { Case } from './case';
import { at, everywhere, same } from './compare';
import type { Finding } from './compare';
import type { Values } from './panels';
import { judge } from './promises';
import { mentions, names, says } from './rules';
import { run, view } from './run';
import type { Ran } from './run';

/** A request that leaves, or a refusal before one does. */
export async function build(given: Case, recorder: Recorder): Promise<Finding[]> {
	const parameters = words(given.in);
	const variants = variantsOf(parameters, given.expect);
	if (variants.length) {
		const findings: Finding[] = [];
		for (const [input, expected] of variants) {
			findings.push(...(await one(input, expected, recorder)));
		}
		return findings;
	}
	return await one(parameters, given.expect, recorder);
}

async function one(given: Values, expected: Values, recorder: Recorder): Promise<Finding[]> {
	const input = words(spelledOut(given));
	const runs: Ran[] = [];
	for (let count = Number(given.repeat ?? 1); count > 0; count -= 1) {
		runs.push(await run(input, recorder));
	}
	const [ran] = runs;
	if (!ran) throw new Error('A case must run at least once');
	return Object.entries(expected).flatMap(([what, value]) => {
		if (what === 'assert') return judge(value, { given: input, runs, ran });
		return check(what, value, ran);
	});
}

/** `{ "31": …, "25": … }` expects something for each of the texts of these lengths in the input. */
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

/** One expectation of a request, a refusal or a notice. */
export function check(what: string, expected: unknown, ran: Ran): Finding[] {
	if (what === 'error') return refusal(words(expected), ran);
	if (what === 'errors') {
		const all = Array.isArray(expected) ? expected : [];
		return all.flatMap((each) => check('error', words(each).error, ran));
	}
	if (what === 'either') return either(expected, ran);
	if (what === 'hint') return notice(String(expected), ran.notices);
	if (what === 'suggest') return notice(String(expected), ran.refused);
	const sent = ran.requests.length === 1 && !ran.refused.length;
	if (what === 'ok') return sent ? [] : [finding(what, expected, outcome(ran))];
	if (!sent) return [finding(what, expected, outcome(ran))];
	const lower = what.startsWith('header.') ? what.toLowerCase() : what;
	const actual = at(view(ran), lower);
	return same(expected, actual) ? [] : [finding(what, expected, actual)];
}

const finding = (what: string, expected: unknown, actual: unknown): Finding => ({
	what,
	expected,
	actual,
});

const outcome = ({ refused, requests }: Ran) =>
	refused.length ? `refused: ${refused.join(' ')}` : `${requests.length} requests`;

/** Before any call, in a sentence that names the field as the user knows it and says the rule. */
function refusal({ stage, field, rule }: Values, ran: Ran): Finding[] {
	const what = 'error';
	const expected = `${String(field)}: ${String(rule)}`;
	if (stage !== 'client') return [finding(what, { stage, field, rule }, 'stage is not built yet')];
	if (ran.requests.length || !ran.refused.length) return [finding(what, expected, outcome(ran))];
	const sentences = ran.refused.flatMap((text) => text.split(/Also: /));
	const said = sentences.some((each) => names(each, String(field)) && says(each, String(rule)));
	return said ? [] : [finding(what, expected, sentences.join(' / '))];
}

/** Any of the entries: an error, an expectation, or a key with its value anywhere in the body. */
function either(expected: unknown, ran: Ran): Finding[] {
	const entries = Array.isArray(expected) ? expected.map(words) : [];
	const met = entries.some((entry) =>
		Object.entries(entry).every(([what, value]) => {
			if (!/^(error|ok|hint|method|path|url|header|body|message)\b/.test(what)) {
				return everywhere(view(ran).body, what).some((each) => same(value, each));
			}
			return check(what, value, ran).length === 0;
		}),
	);
	return met ? [] : [finding('either', expected, view(ran).message ?? outcome(ran))];
}

/** A notice that does not block. */
function notice(expected: string, texts: string[]): Finding[] {
	const found = texts.some((text) => mentions(text, expected));
	return found ? [] : [finding('hint', expected, 'nothing that says so')];
}
