import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { run as script, say } from '../scripts/run';
import { answerCases } from './answers';
import { answersTable } from './answersReport';
import { callbackCases } from './callbacks';
import { campaignCases } from './campaign';
import { campaignTable } from './campaignReport';
import { messageCases } from './cases';
import { floodCases } from './flood';
import { floodTable } from './floodReport';
import { kill } from './kill';
import { LATENCY_MS, startLab } from './lab';
import { memoryCases } from './memory';
import { profileCallbacks, profileMessages } from './profile';
import { queueCases, queueTable } from './queue';
import {
	callbackLines,
	callbackTable,
	memoryLines,
	memoryTable,
	messageLines,
	messageTable,
} from './report';
import { settingCases, settingsTable } from './settings';

const { values: flags } = parseArgs({
	options: {
		/** Prints one JSON object instead of tables; progress goes to standard error. */
		json: { type: 'boolean', default: false },
		/** Runs one kind of cases: messages, memory, callbacks, campaign, answers, flood, queue or settings. */
		only: { type: 'string' },
		/** The part of the reports of `campaign`, `queue` and `settings` that is posted, such as 0.2. */
		share: { type: 'string', default: '1' },
		/** Records CPU profiles instead of comparing. */
		profile: { type: 'boolean', default: false },
		/** Kills n8n in the middle of a send instead, and prints what was sent. */
		kill: { type: 'boolean', default: false },
	},
});

type Kind = 'messages' | 'memory' | 'callbacks' | 'campaign' | 'answers' | 'flood';

const wanted = (kind: Kind) => (flags.only ?? kind) === kind;

const machine = () => ({
	cpu: cpus()[0]?.model ?? '',
	cores: cpus().length,
	gigabytes: Math.round(totalmem() / 2 ** 30),
});

/** The load average of the last minute. */
const load = () => Number((loadavg()[0] ?? NaN).toFixed(1));

const share = Number(flags.share);

async function bench(): Promise<void> {
	if (flags.kill) return await kill();
	const print = process.stdout.write.bind(process.stdout);
	if (flags.json) process.stdout.write = process.stderr.write.bind(process.stderr);
	const before = load();
	const printTable = (table: string) =>
		print(`\n${table}\n\nLoad average before ${before}, after ${load()}.\n`);
	if (flags.only === 'queue') {
		const queue = await queueCases(say, share);
		if (flags.json) print(`${JSON.stringify(queue)}\n`);
		else printTable(queueTable(queue));
		return;
	}
	if (flags.only === 'settings') {
		const gains = await settingCases(say, share);
		if (flags.json) print(`${JSON.stringify(gains)}\n`);
		else printTable(settingsTable(gains));
		return;
	}
	const lab = await startLab();
	try {
		if (flags.profile) {
			if (wanted('messages')) await profileMessages(lab);
			if (wanted('callbacks')) await profileCallbacks(lab);
			return;
		}
		const messages = wanted('messages') ? await messageCases(lab, say) : undefined;
		const memory = wanted('memory') ? await memoryCases(lab, say) : undefined;
		const callbacks = wanted('callbacks') ? await callbackCases(lab, say) : undefined;
		const campaign = wanted('campaign') ? await campaignCases(lab, say, share) : undefined;
		const answers = wanted('answers') ? await answerCases(lab, say) : undefined;
		const flood = wanted('flood') ? await floodCases(lab, say) : undefined;
		if (flags.json) {
			const figures = [
				...(messages ? messageLines(messages) : []),
				...(memory ? memoryLines(memory) : []),
				...(callbacks ? callbackLines(callbacks) : []),
			];
			const about = { machine: machine(), latencyMs: LATENCY_MS, load: { before, after: load() } };
			print(
				`${JSON.stringify({ ...about, figures, messages, memory, callbacks, campaign, answers, flood })}\n`,
			);
			return;
		}
		if (messages) print(`\n${messageTable(messages)}\n`);
		if (memory) print(`\n${memoryTable(memory)}\n`);
		if (callbacks) print(`\n${callbackTable(callbacks)}\n`);
		if (campaign) print(`\n${campaignTable(campaign)}\n`);
		if (answers) print(`\n${answersTable(answers)}\n`);
		if (flood) print(`\n${floodTable(flood)}\n`);
		print(`\nLoad average before ${before}, after ${load()}.\n`);
	} finally {
		await lab.stop();
	}
}

void script(bench);
