import { startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';
import { CASES, groupOf, readCases } from './case';
import { line, verdict } from './conformance';

/** The groups of cases that this package passes. */
const BUILT = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];

const cases = readCases(CASES).filter((testCase) => BUILT.includes(groupOf(testCase)));
let recorder: Recorder;

beforeAll(async () => {
	recorder = await startRecorder();
});
afterAll(async () => await recorder.close());

it.each(BUILT)('group %s has cases', (group) => {
	expect(cases.some((testCase) => groupOf(testCase) === group)).toBe(true);
});

it.each(cases.map((testCase) => [testCase.id, testCase.title, testCase] as const))(
	'%s: %s',
	async (_id, _title, testCase) => {
		const { failures, unchecked } = await verdict(testCase, recorder);
		expect(failures.length ? line(testCase, failures) : 'passes').toBe('passes');
		expect(unchecked).toEqual([]);
	},
);
