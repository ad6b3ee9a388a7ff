import { setTimeout as wait } from 'node:timers/promises';
import { say } from '../scripts/run';
import { startLab } from './lab';
import type { Lab, SingleLab } from './lab';
import { publish, start } from './measure';
import {
	loopedWorkflow,
	ours,
	people,
	personalText,
	SOME,
	workflow,
	workflowSavingProgress,
} from './workflows';

/** Messages sent before n8n is killed: in the middle of a round of the loop. */
const SENT_BEFORE_KILL = 350;

const ROUND = 100;

/** How long to watch n8n after its restart, in milliseconds. */
const WATCHED_MS = 20_000;

const ways = [
	{ title: `${SOME} items into the node`, build: workflow },
	{ title: `The same, Save Execution Progress`, build: workflowSavingProgress },
	{
		title: `Loop Over Items, ${ROUND} a round, Save Execution Progress`,
		build: loopedWorkflow(ROUND),
	},
];

/** Kills n8n in the middle of 1,000 sends, restarts it, retries the execution, and prints what was sent. */
export async function kill(): Promise<void> {
	const lab = await startLab({ suite: 'bench-kill' });
	try {
		for (const { title, build } of ways) {
			say(`\n${title}`);
			await killDuring(lab, title, build);
		}
	} finally {
		await lab.stop();
	}
}

async function killDuring(lab: SingleLab, title: string, build: typeof workflow): Promise<void> {
	const node = await publish(lab, ours(title, lab.logins.packageLogin, {}), build);
	const accepted = await counter(lab);
	await start(node.url, people(SOME, personalText));
	while ((await accepted.messages()) < SENT_BEFORE_KILL) await wait(20);
	await lab.killAndRestart();
	say(`  Killed:    ${await accepted.summary()}`);

	await wait(WATCHED_MS);
	const [execution] = await executionsOf(lab, node.id);
	say(`  Restarted: ${await accepted.summary()}; the execution is ${execution?.status}`);
	if (!execution) throw new Error('n8n has no record of the execution');
	const retry = await lab
		.rest<{ status: string }>('POST', `/executions/${execution.id}/retry`, { loadWorkflow: false })
		.then(
			({ status }) => `ended with ${status}`,
			(error: unknown) => `was refused: ${String(error)}`,
		);
	say(`  Retry:     ${await accepted.summary()}; it ${retry}`);
}

/** Counts what the API accepts from now on. */
async function counter({ api }: Lab) {
	await api.counts();
	const seen = new Map<string, number>();
	const look = async () => {
		for (const number of (await api.counts()).destinations)
			seen.set(number, (seen.get(number) ?? 0) + 1);
	};
	return {
		async messages() {
			await look();
			return [...seen.values()].reduce((sum, count) => sum + count, 0);
		},
		async summary() {
			const messages = await this.messages();
			const twice = [...seen.values()].filter((count) => count > 1).length;
			return `${messages} messages accepted, to ${seen.size} of ${SOME} people, ${twice} of them twice`;
		},
	};
}

async function executionsOf({ rest }: Lab, workflowId: string) {
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	const { results } = await rest<{ results: Array<{ id: string; status: string }> }>(
		'GET',
		`/executions?filter=${filter}`,
	);
	return results;
}
