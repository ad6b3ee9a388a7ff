import '../env';
import './typescript';
import { parseArgs } from 'node:util';
import { startRecorder } from '../helpers/recorder';
import { CASE_FILES, groupOf, readCases } from './case';
import { line, verdict } from './conformance';

/** `npm run conformance [-- FILE…] [--groups A,B]`: prints each failing case, then the counts. */
async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { groups: { type: 'string' } },
	});
	const groups = values.groups?.toUpperCase().split(/[\s,]+/);
	const cases = (positionals.length ? positionals : CASE_FILES).flatMap(readCases);
	const chosen = groups ? cases.filter((testCase) => groups.includes(groupOf(testCase))) : cases;
	const recorder = await startRecorder();
	const counts = { passed: 0, failed: 0, unchecked: 0 };
	for (const testCase of chosen) {
		const { failures, unchecked } = await verdict(testCase, recorder);
		counts.unchecked += unchecked.length;
		counts[failures.length ? 'failed' : 'passed'] += 1;
		if (failures.length) console.log(line(testCase, failures));
		for (const { expected } of unchecked)
			console.log(`${testCase.id}  not checked: ${String(expected)}`);
	}
	await recorder.close();
	if (counts.unchecked) console.log(`${counts.unchecked} could not be checked`);
	console.log(`${counts.passed} passed, ${counts.failed} failed`);
	process.exit(counts.failed ? 1 : 0);
}

void main();
