import { say } from '../../scripts/run';
import { eventually } from '../e2e/product';
import { clickAround } from './clicks';
import { howDidItGo, startCampaign } from './forms';
import type { CampaignLab } from './lab';
import { n8nProcess, peakMemory } from './n8nProcess';
import { wrongRows, writtenTo } from './plan';
import type { Planned } from './plan';
import type { Measured } from './report';

/** How long sending, and the reports after it, may take per row, in milliseconds. */
const PATIENCE_MS = 1_000;

/** Between two checks of n8n's progress, in milliseconds. */
const LOOK_MS = 2_000;

/** Sends a campaign, lets people read it, and reads the results. @returns the figures, and the wrong rows */
export async function measure(
	lab: CampaignLab,
	campaign: string,
	planned: Planned[],
): Promise<{ measured: Measured; wrong: string[] }> {
	const { product, browser, executions } = lab;
	await lab.people.add(planned.map(({ row }) => row));
	const before = await countsOf(lab);
	const page = await browser.newPage({ viewport: { width: 1300, height: 850 } });
	await page.goto(product.phone);
	const over = new AbortController();
	const clicks = clickAround(page, over.signal);
	const [times, clickTimes] = await Promise.all([
		sendAndRead(lab, campaign, planned).finally(() => over.abort()),
		clicks,
	]);
	const form = await browser.newPage();
	const asked = Date.now();
	const shown = await howDidItGo(form, product.n8n, campaign);
	const secondsToCount = secondsSince(asked);
	const results = await (await lab.results()).rowsOf(campaign);
	const wrong = wrongRows(planned, results, await lab.sent());
	const after = await countsOf(lab);
	const answers =
		writtenTo(planned).length + planned.filter(({ becomes }) => becomes === 'not sent').length;
	const reports = (await lab.log.countOf(campaign)) - answers;
	const measured = {
		people: writtenTo(planned).length,
		rows: planned.length,
		...times,
		secondsToCount,
		reports,
		executions: { send: after.send - before.send, report: after.report - before.report },
		failedExecutions: await executions.report.count(['error', 'crashed']),
		peakMegabytes: await peakMemory(await n8nProcess(product.pid)),
		clickTimes,
		shown,
		wrong: wrong.length,
	};
	return { measured, wrong };
}

async function sendAndRead(lab: CampaignLab, campaign: string, planned: Planned[]) {
	const { product, sandbox, executions } = lab;
	const patience = 60_000 + planned.length * PATIENCE_MS;
	const logged = async (status: string, lines: number) =>
		await eventually(
			async () => {
				const found = await lab.log.countOf(campaign, { status });
				say(`  ${status}: ${found} of ${lines} in the log`);
				return found >= lines || undefined;
			},
			`${lines} lines in the log that say ${status}`,
			patience,
			LOOK_MS,
		);
	const reached = planned.filter(({ becomes }) => becomes === 'reached');
	const readers = new Set(reached.filter(({ reads }) => reads).map(({ row }) => row.phone));
	const startedAt = Date.now();
	await startCampaign(product.n8n, campaign);
	await eventually(
		async () => !(await executions.send.isRunning()) || undefined,
		'the end of sending',
		patience,
		LOOK_MS,
	);
	const secondsToSend = secondsSince(startedAt);
	say(`  All sent after ${secondsToSend.toFixed(1)} s`);
	await logged('delivered', reached.length);
	const secondsToDelivered = secondsSince(startedAt);
	const ids = (await lab.sent()).filter(({ person }) => readers.has(person)).map(({ id }) => id);
	const readAt = Date.now();
	await sandbox('POST', '/phone/read', { ids });
	const read = (await lab.sent()).filter(({ status }) => status === 'read').length;
	await logged('read', read);
	return { secondsToSend, secondsToDelivered, secondsToRead: secondsSince(readAt) };
}

const countsOf = async ({ executions }: CampaignLab) => ({
	send: await executions.send.count(),
	report: await executions.report.count(),
});

const secondsSince = (startedAt: number) => (Date.now() - startedAt) / 1000;
