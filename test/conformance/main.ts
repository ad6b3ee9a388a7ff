import '../env';
import './typescript';
import { parseArgs } from 'node:util';
import { startRecorder } from '../helpers/recorder';
import { CASES, groupOf, readCases } from './case';
import { line, verdict } from './conformance';

/** `npm run conformance [-- FILE…] [--groups A,B]`: prints each failing case, then the counts. */
async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { groups: { type: 'string' } },
	});
	const groups = values.groups?.toUpperCase().split(/[\s,]+/);
	const cases = (positionals.length ? positionals : [CASES]).flatMap(readCases);
	const chosen = groups ? cases.filter((each) => groups.includes(groupOf(each))) : cases;
	const recorder = await startRecorder();
	const counts = { passed: 0, failed: 0, unchecked: 0 };
	for (const each of chosen) {
		const { failures, unchecked } = await verdict(each, recorder);
		counts.unchecked += unchecked.length;
		counts[failures.length ? 'failed' : 'passed'] += 1;
		if (failures.length) console.log(line(each, failures));
		for (const { expected } of unchecked)
			console.log(`${each.id}  not checked: ${String(expected)}`);
	}
	await recorder.close();
	if (counts.unchecked) console.log(`${counts.unchecked} could not be checked`);
	console.log(`${counts.passed} passed, ${counts.failed} failed`);
	process.exit(counts.failed ? 1 : 0);
}

void main();
