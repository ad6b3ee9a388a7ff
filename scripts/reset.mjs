// Deletes the data that npm start keeps in this clone, whatever the current folder is.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const data = fileURLToPath(new URL('../.local', import.meta.url));
const mark = join(data, 'running');

/** The ID of the npm start that uses the data; undefined if none runs. See running.ts. */
function runningProcess() {
	const id = existsSync(mark) ? Number(readFileSync(mark, 'utf8')) : NaN;
	if (!Number.isInteger(id) || id <= 0) return undefined;
	try {
		process.kill(id, 0);
		return id;
	} catch (error) {
		return error.code === 'EPERM' ? id : undefined;
	}
}

const running = runningProcess();
if (running !== undefined) {
	console.error(
		`npm start is running (process ${running}). Stop it with Ctrl-C, then run npm run reset again. If it is not running, delete ${mark}.`,
	);
	process.exit(1);
}
rmSync(data, { recursive: true, force: true });
console.log(`Removed ${data}: the next npm start starts from scratch.`);
