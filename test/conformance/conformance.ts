import type { Recorder } from '../helpers/recorder';
import { build } from './build';
import { callback, transport } from './callback';
import type { Case } from './case';
import type { Finding } from './compare';
import { UNCHECKED } from './promises';
import { response } from './response';

type Kind = (given: Case, recorder: Recorder) => Promise<Finding[]>;

const later: Kind = async ({ kind }) =>
	await Promise.resolve([{ what: kind, expected: 'a check', actual: 'not built yet' }]);

const kinds: Readonly<Record<string, Kind>> = {
	build,
	template: build,
	response,
	dlr: callback,
	mo: callback,
	transport,
	sandbox: later,
};

export interface Verdict {
	failures: Finding[];
	/** Promises in prose that nobody knows how to check. */
	unchecked: Finding[];
}

/** What a case found. A case that cannot be run has failed, and says why. */
export async function verdict(given: Case, recorder: Recorder): Promise<Verdict> {
	const findings = await findingsOf(given, recorder);
	const unchecked = findings.filter(({ what }) => what === UNCHECKED);
	return { failures: findings.filter((finding) => !unchecked.includes(finding)), unchecked };
}

async function findingsOf(given: Case, recorder: Recorder): Promise<Finding[]> {
	const check = kinds[given.kind];
	if (!check) return [{ what: 'kind', expected: given.kind, actual: 'not known here' }];
	try {
		return await check(given, recorder);
	} catch (error) {
		const actual = error instanceof Error ? error.message : String(error);
		return [{ what: given.kind, expected: given.expect, actual }];
	}
}

/** One line: the case, then what was expected and what came. */
export const line = ({ id, title }: Case, failures: Finding[]) =>
	`${id}  ${title}: ${failures
		.map(
			({ what, expected, actual }) => `${what} expected ${said(expected)}, actual ${said(actual)}`,
		)
		.join('; ')}`;

const said = (value: unknown) =>
	typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
