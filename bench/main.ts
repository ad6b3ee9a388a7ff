/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run as script, say } from '../scripts/sentence';
import { allCases } from './cases';
import { benchFolder, LATENCY_MS, startLab } from './lab';
import type { Lab } from './lab';
import { publish, run } from './measure';
import { ownership } from './profile';
import { lines, table } from './report';
import { CONCURRENCY, ours, people, personal, SOME } from './workflows';

const { values: flags } = parseArgs({
	options: {
		/** One JSON object instead of a table; what is said on the way goes to standard error. */
		json: { type: 'boolean', default: false },
		/** Records where the time of (a) goes instead of comparing. */
		profile: { type: 'boolean', default: false },
	},
});

const machine = () => ({
	cpu: cpus()[0]?.model ?? '',
	cores: cpus().length,
	gigabytes: Math.round(totalmem() / 2 ** 30),
});

async function bench(): Promise<void> {
	const print = process.stdout.write.bind(process.stdout);
	if (flags.json) process.stdout.write = process.stderr.write.bind(process.stderr);
	const lab = await startLab();
	try {
		if (flags.profile) return await profile(lab);
		const results = await allCases(lab, say);
		const json = { machine: machine(), latencyMs: LATENCY_MS, figures: lines(results), ...results };
		print(flags.json ? `${JSON.stringify(json)}\n` : `\n${table(results)}\n`);
	} finally {
		await lab.stop();
	}
}

/** Where the node's time in (a) goes, by whose code it is. */
async function profile(lab: Lab): Promise<void> {
	const node = await publish(lab, ours('Profiled', lab.logins.own, { concurrency: CONCURRENCY }));
	const some = people(SOME, personal);
	await run(lab, node, some);
	await run(lab, node, some);
	const file = join(benchFolder, 'a.cpuprofile');
	await lab.probe('profile');
	const { nodeMs } = await run(lab, node, some);
	await lab.probe('profiled', file);
	const { owners, functions } = await ownership(file);
	const listed = (entries: Array<{ name: string; ms: number }>) =>
		entries.map(({ name, ms }) => `  ${String(ms).padStart(6)} ms  ${name}`).join('\n');
	say(
		`Node time ${nodeMs} ms. By whose code, the execution and its saving together:\n${listed(owners)}`,
	);
	say(`Of this package and its schemas:\n${listed(functions)}\nThe whole of it: ${file}`);
}

void script(bench);
