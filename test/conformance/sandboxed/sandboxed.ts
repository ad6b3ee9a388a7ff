import { words } from '../case';
import type { Case } from '../case';
import { holds } from '../compare';
import type { Finding } from '../compare';
import { judge } from '../promises';
import { says } from '../rules';
import { sent } from './sent';
import { lived } from './templates';
import type { Happened } from './stage';

/** What is sent to the sandbox: its answer, and the reports that follow. */
export const sandbox = async (given: Case) => found(given, await sent(words(given.in)));

/** What is done with a template there, and what becomes of it. */
export const templateLife = async (given: Case) => found(given, await lived(words(given.in)));

function found({ expect, in: given }: Case, happened: Happened): Finding[] {
	return Object.entries(expect).flatMap(([what, expected]): Finding[] => {
		if (what === 'assert') return judge(expected, { given: words(given), happened });
		const look = looks[what];
		if (!look) return [{ what, expected, actual: 'not known here' }];
		const { fits, actual } = look(expected, happened);
		return fits ? [] : [{ what, expected, actual }];
	});
}

type Look = (expected: unknown, happened: Happened) => { fits: boolean; actual: unknown };

const compared = (expected: unknown, actual: unknown) => ({
	fits: holds(expected, actual),
	actual,
});

/** The reports that say how it ended. */
const failed = ({ reports }: Happened) => reports.filter(({ resultCode }) => resultCode === 112403);

/** `112403 (#132015)` is how a report begins. */
const begun = (expected: unknown, report: Happened['reports'][number] | undefined) =>
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
	dlr: (expected, happened) => {
		const wanted: unknown[] = Array.isArray(expected) ? expected : [expected];
		const actual = failed(happened);
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
