import type { Recorder } from '../helpers/recorder';
import { build } from './build';
import { callback, transport } from './callback';
import { words } from './case';
import type { Case } from './case';
import type { Finding } from './compare';
import { UNCHECKED } from './promises';
import { response } from './response';
import { sandbox, templateLife } from './sandboxed/sandboxed';
import { isForSandbox } from './sandboxed/templates';

type Kind = (testCase: Case, recorder: Recorder) => Promise<Finding[]>;

/** Cases about a template's state run in the sandbox; cases about requests run in the node. */
const template: Kind = async (testCase, recorder) =>
	isForSandbox(words(testCase.in)) ? await templateLife(testCase) : await build(testCase, recorder);

const kinds: Readonly<Record<string, Kind>> = {
	build,
	template,
	response,
	dlr: callback,
	mo: callback,
	transport,
	sandbox,
};

export interface Verdict {
	failures: Finding[];
	/** Promises in prose for which there is no check. */
	unchecked: Finding[];
}

/** The findings of a case. A case that cannot be run fails with the reason. */
export async function verdict(testCase: Case, recorder: Recorder): Promise<Verdict> {
	const findings = await findingsOf(testCase, recorder);
	const unchecked = findings.filter(({ what }) => what === UNCHECKED);
	return { failures: findings.filter((finding) => !unchecked.includes(finding)), unchecked };
}

async function findingsOf(testCase: Case, recorder: Recorder): Promise<Finding[]> {
	const check = kinds[testCase.kind];
	if (!check) return [{ what: 'kind', expected: testCase.kind, actual: 'not known here' }];
	try {
		return await check(testCase, recorder);
	} catch (error) {
		const actual = error instanceof Error ? error.message : String(error);
		return [{ what: testCase.kind, expected: testCase.expect, actual }];
	}
}

/** One line with the case, the expectation and the result. */
export const line = ({ id, title }: Case, failures: Finding[]) =>
	`${id}  ${title}: ${failures
		.map(
			({ what, expected, actual }) => `${what} expected ${said(expected)}, actual ${said(actual)}`,
		)
		.join('; ')}`;

const said = (value: unknown) =>
	typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
