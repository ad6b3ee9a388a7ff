import { startRecorder } from '../../helpers/recorder';
import type { Recorder } from '../../helpers/recorder';
import { CASES, readCases } from '../case';
import type { Case } from '../case';
import { verdict } from '../conformance';

let recorder: Recorder;
beforeAll(async () => {
	recorder = await startRecorder();
});
afterAll(async () => await recorder.close());

const cases = new Map(readCases(CASES).map((testCase) => [testCase.id, testCase]));

/** A case of the specification with parts replaced. */
function like(id: string, change: { in?: object; expect?: object }): Case {
	const found = cases.get(id);
	if (!found) throw new Error(`There is no case ${id}`);
	return {
		...found,
		in: { ...(found.in as object), ...change.in },
		expect: { ...found.expect, ...change.expect },
	};
}

test.each<[string, Case]>([
	['H13, another code', like('H13', { expect: { error: { stage: 'sandbox', metaCode: 1 } } })],
	['H13, of what can be edited', like('H13', { in: { state: 'PAUSED' } })],
	['H14, without an edit before', like('H14', { in: { editsLast24h: 0 } })],
	['H15, to the same category', like('H15', { in: { category: 'UTILITY' } })],
	['H16, another status', like('H16', { expect: { state: 'PENDING' } })],
	['H16, another answer', like('H16', { expect: { response: { success: false } } })],
	[
		'H17, without approval',
		like('H17', { in: { sequence: ['create a/en', 'delete id+name', 'create a/en'] } }),
	],
	[
		'H17, another rule',
		like('H17', { expect: { error: { stage: 'sandbox', rule: 'name reserved for 35 days' } } }),
	],
	['H18, of an approved one', like('H18', { in: { cases: ['APPROVED', 'absent', 'PAUSED'] } })],
	['H18, all variables', like('H18', { in: { cases: ['PAUSED', 'absent', '3 of 3 variables'] } })],
	['I07, of somebody who wrote', like('I07', { in: { lastInbound: '1 h ago' } })],
	['I08, another field', like('I08', { in: { send: { drop: 'customParameters' } } })],
	['I09, another order', like('I09', { expect: { dlrCodes: [112002, 112003, 112006, 112007] } })],
	['I09, of somebody who did not write', like('I09', { in: { lastInbound: null } })],
	['I10, another answer', like('I10', { expect: { http: 201 } })],
])('%s, fails', async (_, testCase) => {
	const { failures, unchecked } = await verdict(testCase, recorder);
	expect([failures.length > 0, unchecked]).toEqual([true, []]);
});

test('an unknown step, status or spelling fails', async () => {
	for (const strange of [
		like('H17', { in: { sequence: ['create a/en', 'sing'] } }),
		like('H13', { in: { state: 'MOULDY' } }),
		like('I10', { in: { send: ['moon'] } }),
		like('I08', { expect: { weather: 'fine' } }),
	]) {
		expect((await verdict(strange, recorder)).failures).toHaveLength(1);
	}
});
