import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { config } from '../../sandbox/config';
import { localData } from '../../scripts/paths';
import { run, say } from '../../scripts/run';
import { UserError } from '../../scripts/userError';
import { deliver } from './deliver';
import { startLab } from './lab';
import { plan } from './plan';
import { report } from './report';
import { verdict } from './verdict';

const { values: flags } = parseArgs({
	options: {
		callbacks: { type: 'string', default: '5000' },
		seed: { type: 'string', default: '1' },
	},
});

const TOLD_EVERY = 500;

/** Limit in minutes: three times what 5,000 callbacks take on two cores. */
const MOST_MINUTES = 25;

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Sends thousands of callbacks to a real n8n, kills it in the middle, and checks that no event is lost or runs twice. */
async function arrivals(): Promise<void> {
	const lab = await startLab();
	const ended = new AbortController();
	const deadline = async () => {
		await wait(MOST_MINUTES * 60_000, undefined, { signal: ended.signal });
		throw new UserError(
			`Not done after ${MOST_MINUTES} minutes; the last line above says how far it came.`,
		);
	};
	try {
		await Promise.race([posted(lab), deadline()]);
	} finally {
		ended.abort();
		await lab.stop();
	}
}

async function posted(lab: Awaited<ReturnType<typeof startLab>>): Promise<void> {
	const asked = plan(Number(flags.callbacks), Number(flags.seed), {
		config: config.parse({}),
		origin: lab.sandbox.url,
		person: '+46700000001',
		business: '+46700000000',
		now: new Date(),
	});
	say(`Posting ${flags.callbacks} callbacks, seed ${flags.seed} …`);
	let away = 0;
	const startedAt = Date.now();
	const delivered = await deliver(lab.sandbox, asked, {
		middle: async () => {
			say('Killing n8n …');
			away = await lab.killAndRestart();
			say(`n8n is back after ${seconds(away)}.`);
		},
		tried: (callbacks) => {
			if (callbacks % TOLD_EVERY === 0)
				say(`  ${callbacks} after ${seconds(Date.now() - startedAt)}`);
		},
	});
	say('Reading what n8n recorded …');
	const executions = await lab.records();
	const found = verdict(asked, { ...delivered, executions });
	const { lines, result } = report(asked, { delivered, executions, found, away });
	lines.forEach(say);
	await writeFile(join(localData, 'arrivals', 'report.json'), JSON.stringify(result, null, 2));
	const wrong = Object.entries(found).filter(([name]) => name !== 'inFlight');
	const faults = wrong.flatMap(([, events]) => events).length + delivered.wronglyTaken;
	if (faults) throw new UserError(`${faults} events did not fare as they should.`);
}

void run(arrivals);
