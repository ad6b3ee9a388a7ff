import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { aborted, Interrupted, interruption } from '../../scripts/interruption';
import { spawnN8n } from '../../scripts/n8n';
import { run, say } from '../../scripts/run';

/** Runs a stand-in for n8n as npm start runs n8n: `parent.ts FOLDER [throw|talk]`. */
const [, , folder = '', fault] = process.argv;

/** Long enough for a shutdown on a busy machine. */
const graceMs = Number(process.env.GRACE_MS ?? 10_000);

void run(async () => {
	const signal = interruption();
	const engine = { node: process.execPath, n8n: join(__dirname, 'standIn.cjs') };
	const child = await spawnN8n(engine, folder, 'start', {}, graceMs);
	while (!existsSync(join(folder, 'pid'))) await wait(20);
	say('Ready.');
	if (fault === 'throw')
		setTimeout(() => {
			throw new Error('Nobody catches this');
		}, 100);
	if (fault === 'talk') setInterval(() => say('Still ready.'), 50).unref();
	try {
		await Promise.race([aborted(signal), child.ended]);
	} catch (error) {
		if (!(error instanceof Interrupted)) throw error;
	} finally {
		await child.stop();
	}
});
