import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { config } from '../../sandbox/config';
import { run, say } from '../../scripts/run';
import { UserError } from '../../scripts/userError';
import { withinMinutes } from '../helpers/withinMinutes';
import { deliver } from './deliver';
import { fates } from './fates';
import { startLab } from './lab';
import type { Killed, Lab } from './lab';
import { plan } from './plan';
import { startQueueLab } from './queueLab';
import { fateLines, killLines, report } from './report';
import { verdict } from './verdict';

const { values: flags } = parseArgs({
	options: {
		callbacks: { type: 'string', default: '5000' },
		seed: { type: 'string', default: '1' },
		/** Two webhook processes and two workers, of which ten are killed, one after the other. */
		queue: { type: 'boolean', default: false },
		/** How often n8n, or one of its processes, is killed: once, and in queue mode ten times. */
		kills: { type: 'string' },
	},
});

const kills = Number(flags.kills ?? (flags.queue ? 10 : 1));

const TOLD_EVERY = 500;

/** Limit in minutes: three times what 5,000 callbacks take on two cores. */
const MOST_MINUTES = 25;

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Sends thousands of callbacks to a real n8n, kills it in the middle, and checks that no event is lost or runs twice. */
async function arrivals(): Promise<void> {
	const lab = await (flags.queue ? startQueueLab(Number(flags.seed)) : startLab());
	try {
		await withinMinutes(MOST_MINUTES, posted(lab));
	} finally {
		await lab.stop();
	}
}

async function posted(lab: Lab): Promise<void> {
	const asked = plan(Number(flags.callbacks), Number(flags.seed), {
		config: config.parse({}),
		origin: lab.sandbox.url,
		person: '+46700000001',
		business: '+46700000000',
		now: new Date(),
	});
	say(`Posting ${flags.callbacks} callbacks, seed ${flags.seed} …`);
	const killed: Killed[] = [];
	const startedAt = Date.now();
	const delivered = await deliver(lab.sandbox, asked, {
		gates: lab.gates,
		kills,
		kill: async () => {
			say('Killing …');
			const one = await lab.killAndRestart();
			killed.push(one);
			say(`${one.name} is back after ${seconds(one.away)}.`);
		},
		tried: (callbacks) => {
			if (callbacks % TOLD_EVERY === 0)
				say(`  ${callbacks} after ${seconds(Date.now() - startedAt)}`);
		},
	});
	say('Reading what n8n recorded …');
	const executions = await lab.records();
	const { traffic } = lab;
	const underWay = new Set([...delivered.underWay, ...(traffic?.cut ?? [])]);
	const found = verdict(asked, { ...delivered, underWay, executions });
	// Other processes keep running meanwhile.
	const away = traffic ? 0 : killed.reduce((sum, one) => sum + one.away, 0);
	const { lines, result } = report(asked, { delivered, executions, found, away });
	lines.forEach(say);
	const fared = traffic && fates(asked, { executions, killed, traffic });
	if (fared) [...killLines(killed), ...fateLines(fared)].forEach(say);
	const file = join(lab.results, 'report.json');
	await writeFile(file, JSON.stringify({ ...result, killed, fates: fared }, null, 2));
	const { lost, twice, unwanted, rejected, foreign, givenUp, failed } = found;
	// With several processes, the fates say why an event ran twice, or did not run to its end.
	const unexplained = fared ? fared.others.unexplained : [...twice, ...failed];
	const wrong = [lost, unwanted, rejected, foreign, givenUp, unexplained].flat();
	const faults = wrong.length + delivered.wronglyAccepted;
	if (faults) throw new UserError(`${faults} events did not fare as they should.`);
}

void run(arrivals);
