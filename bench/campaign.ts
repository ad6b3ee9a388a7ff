import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { callOnce, countExecutions, deleteExecutions, publishReceiver } from './callbacks';
import type { Listening } from './callbacks';
import type { Say } from './cases';
import type { Lab } from './lab';
import { delivered, tenLines, trigger } from './receivers';

/** A way in which LINK may report a campaign. */
interface Scenario {
	title: string;
	/** How many calls are under way at the same time. */
	callers: number;
	/** How many reports a call has. */
	reportsPerCall: number;
	/** How many reports each side gets in all. */
	reports: { ours: number; tenLines: number };
}

/** The trigger of ten lines starts an execution for each call: fewer tell its rate. */
const each = { ours: 10_000, tenLines: 2_000 };

const scenarios: readonly Scenario[] = [
	{
		title: '10 callers',
		callers: 10,
		reportsPerCall: 1,
		reports: { ours: 2_000, tenLines: 2_000 },
	},
	{ title: '25 callers', callers: 25, reportsPerCall: 1, reports: each },
	{ title: '50 callers', callers: 50, reportsPerCall: 1, reports: each },
	{
		title: '10 callers, 100 reports a call',
		callers: 10,
		reportsPerCall: 100,
		reports: { ours: 10_000, tenLines: 10_000 },
	},
];

/** How long n8n may take to end the last execution, in milliseconds. */
const PATIENCE_MS = 60_000;

export interface Reported {
	/** Reports answered with 200, per second. */
	rate: number;
	executions: number;
	reports: number;
	/** Reports answered with 200 that are in no execution. */
	lost: number;
	/** Calls that were not answered with 200. */
	refused: number;
	/** How long callers waited for their answer, in milliseconds. */
	median: number;
	p99: number;
	/** CPU time for each report in milliseconds, by the kind of n8n's process. */
	cpuMs: Record<string, number>;
}

export interface Campaign {
	title: string;
	ours: Reported;
	tenLines: Reported;
}

/**
 * Delivery reports of a campaign, which this trigger starts together.
 *
 * @param share of the reports that are posted, from 0 to 1
 */
export async function campaignCases(lab: Lab, say: Say, share = 1): Promise<Campaign[]> {
	const ours = await publishReceiver(lab, trigger('Grouping', lab.logins.packageLogin));
	const ten = await publishReceiver(lab, tenLines('Ten lines, campaign'));
	const found: Campaign[] = [];
	for (const scenario of scenarios) {
		say(`Reports of a campaign: ${scenario.title}`);
		const { title, reports } = scenario;
		const campaign = {
			title,
			tenLines: await post(lab, ten, scenario, reports.tenLines * share),
			ours: await post(lab, ours, scenario, reports.ours * share),
		};
		say(`    ${JSON.stringify(campaign)}`);
		found.push(campaign);
	}
	return found;
}

async function post(
	lab: Lab,
	side: Listening,
	scenario: Pick<Scenario, 'callers' | 'reportsPerCall'>,
	reports: number,
): Promise<Reported> {
	await deleteExecutions(lab, side);
	const before = await lab.busy();
	const { accepted, seconds, refused, waits } = await postReports(lab, side, scenario, reports);
	const after = await lab.busy();
	const executions = await countExecutions(lab, side, ['success']);
	const executed = await messageIdsOf(lab, side);
	waits.sort((one, other) => one - other);
	const quantile = (part: number) => waits[Math.floor(part * (waits.length - 1))] ?? NaN;
	const cpuMs = Object.entries(after).map(([name, ms]) => [
		name,
		(ms - (before[name] ?? 0)) / reports,
	]);
	return {
		rate: accepted.size / seconds,
		executions,
		reports,
		lost: [...accepted].filter((id) => !executed.has(id)).length,
		refused,
		median: quantile(0.5),
		p99: quantile(0.99),
		cpuMs: Object.fromEntries(cpuMs),
	};
}

/** Posts delivery reports, and waits until the executions have ended. */
export async function postReports(
	lab: Lab,
	side: Listening,
	{ callers, reportsPerCall }: Pick<Scenario, 'callers' | 'reportsPerCall'>,
	reports: number,
) {
	await lab.probe('collect');
	/** In milliseconds. */
	const waits: number[] = [];
	/** The IDs of the messages whose reports n8n answered with 200. */
	const accepted = new Set<string>();
	let refused = 0;
	let left = reports / reportsPerCall;
	const startedAt = performance.now();
	const caller = async () => {
		while (left-- > 0) {
			const events = Array.from({ length: reportsPerCall }, delivered);
			const asked = performance.now();
			const { status } = await callOnce(side, reportsPerCall === 1 ? events[0] : events);
			waits.push(performance.now() - asked);
			if (status === 200) for (const { messageId } of events) accepted.add(messageId);
			else refused += 1;
		}
	};
	await Promise.all(Array.from({ length: callers }, caller));
	const seconds = (performance.now() - startedAt) / 1000;
	for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await wait(100)) {
		if (!(await countExecutions(lab, side, ['new', 'running']))) break;
	}
	return { accepted, refused, waits, seconds };
}

interface ExecutionPage {
	results: Array<{ id: string }>;
	nextCursor?: string | null;
}

const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

/** The IDs in the data of the successful executions. */
async function messageIdsOf({ rest }: Lab, { id }: Listening): Promise<Set<string>> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId: id, status: ['success'] }));
	const found = new Set<string>();
	let path: string | undefined = `/executions?filter=${filter}&limit=100`;
	while (path) {
		const page: ExecutionPage = await rest('GET', path);
		for (const execution of page.results) {
			const { data } = await rest<{ data: string }>('GET', `/executions/${execution.id}`);
			for (const [messageId] of data.matchAll(UUID)) found.add(messageId);
		}
		const { nextCursor } = page;
		path = nextCursor ? `/executions?filter=${filter}&limit=100&cursor=${nextCursor}` : undefined;
	}
	return found;
}
