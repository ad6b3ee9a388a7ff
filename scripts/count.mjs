// Adds up the results that several runs of jest wrote with --json, and prints one line.
import { existsSync, readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
for (const file of process.argv.slice(2)) {
	if (!existsSync(file)) {
		console.error(`${file} was not written: the run ended before its tests did.`);
		failed += 1;
		continue;
	}
	const result = JSON.parse(readFileSync(file, 'utf8'));
	const skipped = result.numPendingTests + result.numTodoTests;
	if (skipped) console.error(`${file}: ${skipped} skipped tests count as failed.`);
	passed += result.numPassedTests;
	// A suite that fails to load reports no failed tests.
	failed += result.numFailedTests + result.numRuntimeErrorTestSuites + skipped;
	if (result.numTotalTests === 0) failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
