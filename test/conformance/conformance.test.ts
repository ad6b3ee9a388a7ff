import { startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';
import { CASE_FILES, CASES, groupOf, readCases } from './case';
import { line, verdict } from './conformance';

const cases = CASE_FILES.flatMap(readCases);
const groups = [...new Set(readCases(CASES).map(groupOf))];
let recorder: Recorder;

beforeAll(async () => {
	recorder = await startRecorder();
});
afterAll(async () => await recorder.close());

it('the cases of the specification are all there, and every ID is used once', () => {
	expect(readCases(CASES)).toHaveLength(134);
	expect(groups).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']);
	expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});

it.each(cases.map((testCase) => [testCase.id, testCase.title, testCase] as const))(
	'%s: %s',
	async (_id, _title, testCase) => {
		const { failures, unchecked } = await verdict(testCase, recorder);
		expect(failures.length ? line(testCase, failures) : 'passes').toBe('passes');
		expect(unchecked).toEqual([]);
	},
);
