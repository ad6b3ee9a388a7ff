import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { sandboxCredential } from '../scripts/sandboxCredential';
import type { Workflow } from '../scripts/rest';
import { startAnswerServer } from './answerServer';
import type { AnswerServer, Tap } from './answerServer';
import { callOnce, countExecutions, publishReceiver } from './callbacks';
import type { Listening } from './callbacks';
import type { Say } from './cases';
import type { Lab } from './lab';
import { trigger } from './receivers';
import { plan } from './workflows';

/** Answers per side, after a warm-up. */
const ROUNDS = 100;
const WARM_UP = 5;

const TIMEOUT_MS = 30_000;

/** From the tap to the call of the node after the question, in milliseconds, sorted. */
export interface Answers {
	ours: number[];
	link: number[];
}

interface Side {
	title: string;
	id: string;
	url: string;
	tap(on: Tap): Promise<unknown>;
}

/**
 * Compares a reply button of this node, which LINK returns in a callback, with a link of n8n's own Send and Wait for
 * Response, which the person's browser opens. One question at a time, in turns.
 */
export async function answerCases(lab: Lab, say: Say): Promise<Answers> {
	const server = await startAnswerServer();
	try {
		const sides = [await ours(lab, server), await telegram(lab, server)] as const;
		const times = sides.map((): number[] => []);
		say(`Answers: ${ROUNDS} on each side`);
		for (let round = -WARM_UP; round < ROUNDS; round++) {
			for (const [place, side] of sides.entries()) {
				const took = await answered(lab, server, side);
				if (round >= 0) times[place]?.push(took);
			}
		}
		const [own = [], link = []] = times.map((one) => one.sort((a, b) => a - b));
		return { ours: own, link };
	} finally {
		server.stop();
	}
}

/** Asks, waits until n8n has stored the waiting execution, and taps. @returns milliseconds */
async function answered(lab: Lab, server: AnswerServer, side: Side): Promise<number> {
	const asked = server.asked();
	await call(side.url);
	const tap = await inTime(asked, `${side.title}: the question`);
	const listening: Listening = { ...side, executions: 1 };
	while (!(await countExecutions(lab, listening, ['waiting']))) await wait(20);
	const after = server.after();
	const tapped = performance.now();
	await side.tap(tap);
	return (await inTime(after, `${side.title}: the node after the question`)) - tapped;
}

async function inTime<T>(event: Promise<T>, what: string): Promise<T> {
	const late = wait(TIMEOUT_MS, undefined, { ref: false }).then(() => {
		throw new Error(`${what} did not come`);
	});
	return await Promise.race([event, late]);
}

async function call(url: string): Promise<void> {
	for (const until = Date.now() + TIMEOUT_MS; ; await wait(200)) {
		const { ok, status } = await fetch(url, { method: 'POST' });
		if (ok) return;
		if (status !== 404 || Date.now() > until) throw new Error(`n8n answered ${status}`);
	}
}

const approval = { approvalOptions: { values: { approvalType: 'double' } } };
const question = {
	resource: 'message',
	operation: 'sendAndWait',
	message: 'Approve the invoice?',
	responseType: 'approval',
	...approval,
};

async function ours(lab: Lab, server: AnswerServer): Promise<Side> {
	const { data } = sandboxCredential(server.url);
	const login = await credentialOf(lab, {
		name: 'Answers',
		type: 'linkMobilityWhatsAppApi',
		data: { ...data, eventReportGates: '' },
	});
	const receiver = await publishReceiver(
		lab,
		trigger('Answers', login, { events: ['message'] }),
		0,
	);
	const node = {
		type: 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsApp',
		typeVersion: 1,
		parameters: { ...question, to: '+46700000001', options: {} },
		credentials: { [login.type]: { id: login.id, name: login.name } },
	};
	return {
		...(await publish(lab, server, 'Reply button', node)),
		tap: async (on) => await callOnce(receiver, reply('id' in on ? on.id : '')),
	};
}

async function telegram(lab: Lab, server: AnswerServer): Promise<Side> {
	const type = 'telegramApi';
	const data = { accessToken: '1:bench', baseUrl: server.url };
	const { id, name } = await credentialOf(lab, { name: 'Telegram', type, data });
	const node = {
		type: 'n8n-nodes-base.telegram',
		typeVersion: 1.2,
		parameters: { ...question, chatId: '1', options: { appendAttribution: false } },
		credentials: { [type]: { id, name } },
	};
	// n8n treats a call without a browser's user agent as a link preview.
	const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0' };
	return {
		...(await publish(lab, server, "n8n's link", node)),
		tap: async (on) => await (await fetch('link' in on ? on.link : '', { headers })).text(),
	};
}

async function credentialOf<Type extends string>(
	{ rest }: Lab,
	wanted: { name: string; type: Type; data: object },
): Promise<{ type: Type; id: string; name: string }> {
	const { id, name } = await rest<{ id: string; name: string }>('POST', '/credentials', wanted);
	return { type: wanted.type, id, name };
}

/** A workflow that asks and then calls the server. */
async function publish(lab: Lab, server: AnswerServer, title: string, node: object) {
	const path = randomUUID();
	const start = {
		name: 'Start',
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		webhookId: path,
		parameters: { httpMethod: 'POST', path, responseMode: 'onReceived', options: {} },
	};
	const after = {
		name: 'After',
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: 4.2,
		parameters: {
			method: 'POST',
			url: `${server.url}/after`,
			sendBody: true,
			specifyBody: 'json',
			jsonBody: '{}',
			options: {},
		},
	};
	const ask = { ...node, name: 'Ask', webhookId: randomUUID() };
	const created = await lab.rest<Workflow>('POST', '/workflows', plan(title, [start, ask, after]));
	await lab.rest('POST', `/workflows/${created.id}/activate`, { versionId: created.versionId });
	return { title, id: created.id, url: `${lab.url}/webhook/${path}` };
}

/** A tapped button as LINK posts it. */
function reply(id: string) {
	const interactive = { type: 'button_reply', button_reply: { id, title: 'Approve' } };
	const now = new Date().toISOString();
	return {
		destination: '+46700000000',
		source: '+46700000001',
		content: { type: 'WHATSAPP', message: { contentType: 'INTERACTIVE', interactive } },
		timestamp: now,
		messageId: randomUUID(),
		providerTimestamp: now,
	};
}
