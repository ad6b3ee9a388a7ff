import { startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';
import { CASES, groupOf, readCases } from './case';
import { line, verdict } from './conformance';

/** The groups of cases that this package has been built to pass. */
const BUILT = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];

const cases = readCases(CASES).filter((each) => BUILT.includes(groupOf(each)));
let recorder: Recorder;

beforeAll(async () => {
	recorder = await startRecorder();
});
afterAll(async () => await recorder.close());

it.each(BUILT)('group %s has cases', (group) => {
	expect(cases.some((each) => groupOf(each) === group)).toBe(true);
});

it.each(cases.map((each) => [each.id, each.title, each] as const))(
	'%s: %s',
	async (_id, _title, each) => {
		const { failures, unchecked } = await verdict(each, recorder);
		expect(failures.length ? line(each, failures) : 'passes').toBe('passes');
		expect(unchecked).toEqual([]);
	},
);
