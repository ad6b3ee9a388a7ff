import { campaignCases } from './campaign';
import type { Campaign } from './campaign';
import { campaignTable } from './campaignReport';
import type { Say } from './cases';
import { startQueueLab } from './queueLab';

/** How many messages the node sends per second, and the reports for each of them: see `docs/sending.md`. */
const REPORTS_A_SECOND = 80 * 4;

const WORKERS = 2;

/** The settings that made callbacks faster in the case `settings` without losing any. */
const tuned = { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true', DB_POSTGRESDB_POOL_SIZE: '10' };

/** The campaign in n8n's queue mode, by n8n's settings. */
export interface QueueFound {
	settings: string;
	campaigns: Campaign[];
}

/**
 * The campaign at a main process, one webhook process and two workers, with PostgreSQL and Redis.
 *
 * @param share of the reports that are posted, from 0 to 1
 */
export async function queueCases(say: Say, share: number): Promise<QueueFound[]> {
	const found: QueueFound[] = [];
	for (const env of [{}, tuned]) {
		const settings = Object.entries(env).map(([name, value]) => `\`${name}=${value}\``);
		const title = settings.join(', ') || "n8n's defaults";
		say(`Queue mode, ${title}`);
		const lab = await startQueueLab({ workers: WORKERS, env });
		try {
			found.push({ settings: title, campaigns: await campaignCases(lab, say, share) });
		} finally {
			await lab.stop();
		}
	}
	return found;
}

/** The tables in Markdown, each compared with what a campaign needs. */
export const queueTable = (all: QueueFound[]): string =>
	all
		.flatMap(({ settings, campaigns }) => [
			`Main, one webhook process, ${WORKERS} workers, PostgreSQL, Redis; ${settings}:`,
			'',
			campaignTable(campaigns),
			'',
			`Of ${REPORTS_A_SECOND} reports a second: ${campaigns
				.map(({ title, ours }) => `${title} ${Math.round((ours.rate / REPORTS_A_SECOND) * 100)}%`)
				.join('; ')}.`,
			'',
		])
		.join('\n')
		.trimEnd();
