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

type Kind = (given: Case, recorder: Recorder) => Promise<Finding[]>;

/** What a template is at Meta is the sandbox's to say, what may be asked for the node's. */
const template: Kind = async (given, recorder) =>
	isForSandbox(words(given.in)) ? await templateLife(given) : await build(given, recorder);

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
