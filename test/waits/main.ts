import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod/v3';
import { run, say } from '../../scripts/run';
import { UserError } from '../../scripts/userError';
import { withinMinutes } from '../helpers/withinMinutes';
import { ask, countAsking, data, startLab } from './lab';
import type { Lab } from './lab';
import { plan } from './plan';
import type { Plan } from './plan';
import { post } from './post';
import { countOf, executionsOf } from './records';
import { report } from './report';
import { verdict } from './verdict';
import { START, TRIGGER } from './workflows';

const { values: flags } = parseArgs({
	options: {
		questions: { type: 'string', default: '500' },
		seed: { type: 'string', default: '1' },
		/** n8n in queue mode: a webhook process and two workers, PostgreSQL and Redis. */
		queue: { type: 'boolean', default: false },
		kills: { type: 'string', default: '2' },
	},
});

const mode = flags.queue ? 'queue' : 'regular';

/** Executions that are started at the same time. */
const AT_ONCE = 10;

const TOLD_EVERY = 100;

/** The limit of a late question, n8n's check once a minute, and the time that n8n is down. */
const TIMED_OUT_MS = 4 * 60_000;

/** Limit in minutes. */
const MOST_MINUTES = 30;

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Lets many executions wait for an answer, answers them while n8n is killed, and checks what became of each. */
async function waits(): Promise<void> {
	say(`Starting n8n in ${mode} mode …`);
	const planned = plan(Number(flags.questions), Number(flags.seed));
	const lab = await startLab(
		mode,
		planned.questions.map(({ to }) => to),
	);
	try {
		await withinMinutes(MOST_MINUTES, answered(lab, planned));
	} finally {
		await lab.stop();
	}
}

async function answered(lab: Lab, planned: Plan): Promise<void> {
	const asking = await askAll(lab, planned);
	const askedAt = Date.now();
	let away = 0;
	const posted = await post(lab.sandbox, planned, {
		timedOut: async () => {
			const late = planned.questions.filter(({ isLate }) => isLate);
			const isOver = () =>
				late.every(({ id }) => lab.receipts.some(({ question }) => question === id));
			// An execution that a kill has interrupted never posts a receipt.
			while (!isOver() && Date.now() < askedAt + TIMED_OUT_MS) await wait(500);
		},
		kills: Number(flags.kills),
		kill: async () => {
			say('Killing n8n …');
			const killed = Date.now();
			await lab.n8n.killAndRestart();
			away += Date.now() - killed;
			say(`n8n is back after ${seconds(Date.now() - killed)}.`);
		},
		settled: (count) => {
			if (count % TOLD_EVERY === 0) say(`  ${count} messages of ${planned.posts.length}`);
		},
	});
	say('Reading what n8n stored …');
	await ending(lab);
	const reached = await messagesIn(lab);
	const statuses = await statusesIn(lab);
	const { receipts } = lab;
	const found = verdict(planned, { ...posted, receipts, statuses, reached });
	const { lines, result } = report({
		mode,
		plan: planned,
		posted,
		receipts,
		found,
		asking,
		away,
		statuses: [...statuses.values()],
		reached: reached.length,
	});
	lines.forEach(say);
	await writeFile(join(data.results, 'report.json'), JSON.stringify(result, null, 2));
	const { inFlight, interrupted, ...faulty } = found;
	say(
		`Kills interrupted ${inFlight.length + interrupted.length} of ${planned.questions.length} questions.`,
	);
	const faults = Object.entries(faulty);
	const count = faults.flatMap(([, list]) => list).length;
	if (count) throw new UserError(`${count} questions or messages did not fare as they should.`);
}

/** Asks the questions that will time out first. @returns the duration in milliseconds */
async function askAll(lab: Lab, { questions }: Plan): Promise<number> {
	const startedAt = Date.now();
	const queue = [...questions].sort((one, other) => Number(other.isLate) - Number(one.isLate));
	const lane = async () => {
		for (let next = queue.shift(); next; next = queue.shift()) await ask(lab, next);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, lane));
	const { messages } = lab.sandbox.state;
	const isDelivered = () =>
		messages.length === questions.length &&
		messages.every(
			(message) =>
				message.status === 'delivered' &&
				message.from === 'business' &&
				!message.unreported?.length,
		);
	while (!isDelivered()) await wait(200);
	while (await countAsking(lab, ['new', 'running'])) await wait(200);
	const waiting = await countAsking(lab, ['waiting']);
	say(`${waiting} executions wait after ${seconds(Date.now() - startedAt)}.`);
	return Date.now() - startedAt;
}

/** How long n8n may take to end executions, or to close those that a kill interrupted, in milliseconds. */
const CLOSING_MS = 60_000;

/** Waits until no execution runs; n8n never closes some of those that a kill interrupted. */
async function ending(lab: Lab): Promise<void> {
	const busy = async () =>
		(await countAsking(lab, ['new', 'running'])) +
		(await countOf(lab.rest, lab.workflows.trigger, ['new', 'running']));
	for (const until = Date.now() + CLOSING_MS; Date.now() < until; await wait(500)) {
		if (!(await busy())) return;
	}
}

const message = z.object({ messageId: z.string(), late: z.boolean().optional() });

/** The messages that the trigger returned, or would have returned if n8n had not been killed. */
async function messagesIn({ rest, workflows }: Lab) {
	const executions = await executionsOf(rest, workflows.trigger);
	return executions.flatMap(({ itemsOf, pending }) =>
		[...itemsOf(TRIGGER), ...pending].map((item) => {
			const { messageId, late } = message.parse(item);
			return { messageId, isLate: late === true };
		}),
	);
}

const started = z.object({ body: z.object({ id: z.string() }) });

/** The status of the execution that asked each question. */
async function statusesIn({ rest, workflows }: Lab): Promise<Map<string, string>> {
	const all = await Promise.all(workflows.asking.map(async (id) => await executionsOf(rest, id)));
	return new Map(
		all
			.flat()
			.flatMap(
				({ status, itemsOf }): Array<[string, string]> =>
					itemsOf(START).map((item) => [started.parse(item).body.id, status]),
			),
	);
}

void run(waits);
