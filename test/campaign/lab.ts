import { examples } from '../../scripts/examples';
import { addresses } from '../../scripts/workflowAddresses';
import { suiteData } from '../../scripts/suiteData';
import { openBrowser } from '../e2e/browser';
import { eventually, ports, start } from '../e2e/product';
import { findTable } from './dataTable';
import { executionsOf } from './executions';
import { startCampaign } from './forms';
import type { PersonRow, ResultRow, Sent } from './rows';

const SEND = 'Send a campaign';

/** How long the first, small campaign may take, in milliseconds. */
const PATIENCE_MS = 120_000;

/** How the sandbox reports. */
export interface Manner {
	callsPerSecond: number;
	callsAtOnce: number;
	reportsPerCall: number;
	/** Whether the example _Sort delivery reports_ gets the reports, too. */
	isSorted: boolean;
}

export type CampaignLab = Awaited<ReturnType<typeof openLab>>;

/** Runs `npm start` with an empty data folder and sends the campaign to try, which makes the tables. */
export async function openLab(manner: Manner) {
	const data = suiteData('campaign');
	await data.empty();
	const browser = await openBrowser();
	const product = await start(data.folder, await ports(), { EXECUTIONS_DATA_PRUNE: 'false' });
	const close = async () => {
		await browser.close();
		await product.stop();
		await data.remove();
	};
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => void close().then(() => process.exit(1)));
	const { rest, n8n, phone } = product;
	const sandbox = async <T>(method: string, path: string, body?: object): Promise<T> => {
		const answer = await fetch(`${phone}${path}`, {
			method,
			...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
		});
		if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
		return (await answer.json()) as T;
	};
	await sandbox('PUT', '/callbacks/pace', {
		perSecond: manner.callsPerSecond,
		atOnce: manner.callsAtOnce,
	});
	await sandbox('PUT', '/callbacks/manners', {
		batch: manner.reportsPerCall,
		repeats: 'published',
	});
	if (!manner.isSorted) {
		const { triggers } = addresses(n8n, await examples());
		const sorting = triggers.find(({ name }) => name === 'Sort delivery reports');
		await sandbox('DELETE', '/callbacks/addresses', { url: sorting?.url });
	}
	const executions = {
		send: await executionsOf(rest, SEND),
		report: await executionsOf(rest, "Write down a campaign's reports"),
		count: await executionsOf(rest, 'How did the campaign go?'),
	};
	await startCampaign(n8n, 'Try it');
	await eventually(
		async () => (await executions.send.count(['success'])) === 1 || undefined,
		'the end of the campaign to try',
		PATIENCE_MS,
	);
	await sandbox('DELETE', '/phone/people');
	return {
		product,
		browser,
		sandbox,
		executions,
		people: await findTable<PersonRow>(rest, 'WhatsApp campaigns'),
		log: await findTable(rest, 'WhatsApp campaign log'),
		results: async () => await findTable<ResultRow>(rest, 'WhatsApp campaign results'),
		sent: async () => {
			const { messages } = await sandbox<{ messages: Sent[] }>('GET', '/phone');
			return messages.filter(({ from }) => from === 'business');
		},
		close,
	};
}
