import { words } from '../case';
import type { Case } from '../case';
import { holds } from '../compare';
import type { Finding } from '../compare';
import { judge } from '../promises';
import { says } from '../rules';
import { sent } from './sent';
import { runTemplateCase } from './templates';
import type { SandboxResult } from './stage';

/** Runs a case about a send: the sandbox's answer and the delivery reports. */
export const sandbox = async (testCase: Case) => found(testCase, await sent(words(testCase.in)));

/** Runs a case about the life of a template in the sandbox. */
export const templateLife = async (testCase: Case) =>
	found(testCase, await runTemplateCase(words(testCase.in)));

function found({ expect, in: input }: Case, sandboxResult: SandboxResult): Finding[] {
	return Object.entries(expect).flatMap(([what, expected]): Finding[] => {
		if (what === 'assert') return judge(expected, { input: words(input), sandboxResult });
		const look = looks[what];
		if (!look) return [{ what, expected, actual: 'not known here' }];
		const { fits, actual } = look(expected, sandboxResult);
		return fits ? [] : [{ what, expected, actual }];
	});
}

type Look = (expected: unknown, sandboxResult: SandboxResult) => { fits: boolean; actual: unknown };

const compared = (expected: unknown, actual: unknown) => ({
	fits: holds(expected, actual),
	actual,
});

/** The final delivery reports. */
const failed = ({ reports }: SandboxResult) =>
	reports.filter(({ resultCode }) => resultCode === 112403);

/** The start of a report's description, such as `112403 (#132015)`. */
const begun = (expected: unknown, report: SandboxResult['reports'][number] | undefined) =>
	typeof expected === 'string'
		? `${String(report?.resultCode)} ${String(report?.resultDescription)}`.startsWith(expected)
		: holds(expected, report);

const looks: Readonly<Record<string, Look>> = {
	http: (expected, { answers }) => compared(expected, answers.at(-1)?.status),
	body: (expected, { answers }) => compared(expected, answers.at(-1)?.body),
	response: (expected, { answers }) => ({
		fits: answers.at(-1)?.status === 200 && holds(expected, answers.at(-1)?.body),
		actual: answers.at(-1),
	}),
	state: (expected, { templates }) => compared(expected, templates.at(-1)?.status),
	dlr: (expected, sandboxResult) => {
		const wanted: unknown[] = Array.isArray(expected) ? expected : [expected];
		const actual = failed(sandboxResult);
		const fits =
			actual.length === wanted.length && wanted.every((one, at) => begun(one, actual[at]));
		return { fits, actual };
	},
	dlrCodes: (expected, { reports }) =>
		compared(
			expected,
			reports.map(({ resultCode }) => resultCode),
		),
	error: (expected, { answers }) => {
		const { stage, metaCode, rule } = words(expected);
		const last = answers.at(-1);
		const description = String(last?.body.description);
		const fits =
			stage === 'sandbox' &&
			last?.status === 400 &&
			last.body.resultCode === 112402 &&
			/\(#\d+\)/.test(description) &&
			(metaCode === undefined || description.includes(`(#${String(metaCode)})`)) &&
			(rule === undefined || says(description, String(rule)));
		return { fits, actual: last };
	},
};
