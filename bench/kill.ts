/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { localData } from '../scripts/paths';
import { run as script, say } from '../scripts/sentence';
import { startLab } from './lab';
import type { Lab } from './lab';
import { publish } from './measure';
import { ours, people, personal, SOME } from './workflows';

/** How many messages are out when n8n is killed. */
const OUT = 300;

/** How long n8n is watched after it has started again, in milliseconds. */
const WATCHED_MS = 30_000;

/** Kills n8n in the middle of 1,000 sends, starts it again, and tells what happens. */
async function kill(): Promise<void> {
	const lab = await startLab(join(localData, 'bench-kill'));
	try {
		const node = await publish(lab, ours('Killed', lab.logins.own, {}));
		await wait(3000); // until n8n knows the webhook
		const accepted = await counter(lab);
		await fetch(node.url, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ items: people(SOME, personal) }),
		});
		while ((await accepted.messages()) < OUT) await wait(20);
		await lab.killAndRestart();
		say(`Killed: ${await accepted.tell()}.`);

		await wait(WATCHED_MS);
		const [execution] = await executionsOf(lab, node.id);
		say(`Restarted: ${await accepted.tell()}. The execution is ${execution?.status}.`);
		if (!execution) return;

		const retry = await lab
			.rest('POST', `/executions/${execution.id}/retry`, { loadWorkflow: false })
			.then(
				() => 'was taken',
				(error: unknown) => `was refused: ${String(error)}`,
			);
		await wait(WATCHED_MS);
		const statuses = (await executionsOf(lab, node.id)).map(({ status }) => status);
		say(
			`The execution's Retry ${retry}. ${await accepted.tell()}. Executions: ${statuses.join(', ')}.`,
		);
	} finally {
		await lab.stop();
	}
}

/** What the API accepted from now on. */
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
		async tell() {
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

void script(kill);
