import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { run, say } from '../../scripts/run';
import { UserError } from '../../scripts/userError';
import { openLab } from './lab';
import { measure } from './measure';
import { plan } from './plan';
import { reportOf } from './report';

const { values: flags } = parseArgs({
	options: {
		/** How many people get a message. */
		people: { type: 'string', default: '1000' },
		/** How many calls for delivery reports the sandbox starts per second. LINK's 80 messages make 320. */
		'per-second': { type: 'string', default: '320' },
		/** How many of these calls are under way at the same time. */
		'at-once': { type: 'string', default: '10' },
		/** How many reports the sandbox puts into one call. */
		batch: { type: 'string', default: '1' },
		/** Whether the example "Sort delivery reports" gets the reports, too. */
		sorted: { type: 'boolean', default: false },
	},
});

const CAMPAIGN = 'Measured';

/** How many wrong rows are printed. */
const SHOWN = 20;

const load = () => (loadavg()[0] ?? NaN).toFixed(1);

/** Sends the example campaign to thousands of people of the sandbox, and checks what became of each row. */
async function campaign(): Promise<void> {
	const before = load();
	const lab = await openLab({
		callsPerSecond: Number(flags['per-second']),
		callsAtOnce: Number(flags['at-once']),
		reportsPerCall: Number(flags.batch),
		isSorted: flags.sorted,
	});
	try {
		say(`Sending to ${flags.people} people …`);
		const { measured, wrong } = await measure(lab, CAMPAIGN, plan(CAMPAIGN, Number(flags.people)));
		reportOf(measured).forEach(say);
		say(`${cpus().length} cores, load average before ${before}, after ${load()}.`);
		wrong.slice(0, SHOWN).forEach(say);
		if (wrong.length) throw new UserError(`${wrong.length} rows are not as they should be.`);
	} finally {
		await lab.close();
	}
}

void run(campaign);
