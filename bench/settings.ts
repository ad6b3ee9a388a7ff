import { startPostgres } from '../scripts/servers';
import { deleteExecutions, publishReceiver } from './callbacks';
import type { Listening } from './callbacks';
import { postReports } from './campaign';
import type { Say } from './cases';
import { startLab } from './lab';
import type { Lab } from './lab';
import { markdown } from './markdown';
import { median } from './measure';
import { startQueueLab } from './queueLab';
import { delivered, trigger } from './receivers';

/** Something that a person can set to make callbacks faster. */
interface Setting {
	title: string;
	/** Starts an n8n with this setting. If missing, the n8n with default settings is used. */
	start?(): Promise<Lab>;
	/** Data that is pinned to the trigger. */
	pinned?: object[];
}

const CALLERS = { callers: 25, reportsPerCall: 1 };

/** Callbacks of each run, and of the warm-up before it. */
const CALLBACKS = 500;
const WARMING = 200;

const PINNED = 100;

const SUITE = 'bench-set';

const env = (name: string, value: string): Setting => ({
	title: `\`${name}=${value}\``,
	start: async () => await startLab({ suite: SUITE, env: { [name]: value } }),
});

const settings: Setting[] = [
	env('EXECUTIONS_DATA_SAVE_ON_SUCCESS', 'none'),
	env('N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE', 'true'),
	env('N8N_EXPRESSION_ENGINE', 'legacy'),
	env('N8N_EXPRESSION_ENGINE_COMPILE_CACHE', 'true'),
	{
		title: 'PostgreSQL instead of SQLite',
		start: async () => await startLab({ suite: SUITE, database: await startPostgres() }),
	},
	{
		title: 'A webhook process of its own, with a main process, a worker, PostgreSQL and Redis',
		start: async () => await startQueueLab({ workers: 1 }),
	},
	{
		title: `${PINNED} reports pinned to the trigger`,
		pinned: Array.from({ length: PINNED }, () => ({ json: delivered() })),
	},
];

/** Callbacks a second in every run, with a setting and with n8n's defaults. */
export interface Gain {
	title: string;
	set: number[];
	usual: number[];
	/** Callbacks that were not answered with 200. */
	refused: number;
}

/**
 * Measures the gain of each setting. The two sides take turns, so that both run under the same load.
 *
 * @param share of the callbacks that are posted, from 0 to 1
 */
export async function settingCases(say: Say, share: number): Promise<Gain[]> {
	const usual = await startLab();
	try {
		const usualSide = { lab: usual, listening: await warm(usual, share) };
		const gains: Gain[] = [];
		for (const setting of settings) {
			say(setting.title);
			const lab = (await setting.start?.()) ?? usual;
			try {
				const side = { lab, listening: await warm(lab, share, setting.pinned) };
				const gain = await compare(setting.title, side, usualSide, CALLBACKS * share);
				say(`    ${JSON.stringify(gain)}`);
				gains.push(gain);
			} finally {
				if (lab !== usual) await lab.stop();
			}
		}
		return gains;
	} finally {
		await usual.stop();
	}
}

interface Side {
	lab: Lab;
	listening: Listening;
}

async function warm(lab: Lab, share: number, pinned?: object[]): Promise<Listening> {
	const receiver = trigger('Settings', lab.logins.packageLogin);
	const pinData = pinned && { Trigger: pinned };
	const listening = await publishReceiver(lab, {
		...receiver,
		plan: { ...receiver.plan, ...(pinData && { pinData }) },
	});
	await postReports(lab, listening, CALLERS, WARMING * share);
	return listening;
}

async function compare(title: string, set: Side, usual: Side, callbacks: number): Promise<Gain> {
	const gain: Gain = { title, set: [], usual: [], refused: 0 };
	const run = async ({ lab, listening }: Side, rates: number[]) => {
		await deleteExecutions(lab, listening);
		const { accepted, refused, seconds } = await postReports(lab, listening, CALLERS, callbacks);
		gain.refused += refused;
		rates.push(accepted.size / seconds);
	};
	await run(usual, gain.usual);
	await run(set, gain.set);
	await run(set, gain.set);
	await run(usual, gain.usual);
	return gain;
}

/** The gains as a table in Markdown. */
export const settingsTable = (gains: Gain[]): string =>
	markdown([
		['Set', 'Callbacks a second', "With n8n's defaults", 'Ratio', 'Refused', 'Single runs'],
		...gains.map(({ title, set, usual, refused }) => [
			title,
			median(set).toFixed(1),
			median(usual).toFixed(1),
			(median(set) / median(usual)).toFixed(2),
			String(refused),
			[set, usual].map((rates) => rates.map((rate) => rate.toFixed(1)).join(' ')).join('; '),
		]),
	]);
