/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { startLab } from '../../bench/lab';
import type { Lab } from '../../bench/lab';
import { plan, signedIn } from '../../bench/workflows';
import { localData } from '../../scripts/paths';
import type { Workflow } from '../../scripts/rest';
import { incoming, report } from '../fixtures/callbacks';

/** The first start on a machine installs n8n, in milliseconds. */
const OPENING_MS = 35 * 60_000;
const CLOSING_MS = 60_000;
const CASE_MS = 180_000;

/** How long a published workflow may be unknown to n8n, in milliseconds. */
const PUBLISHED_MS = 60_000;

/**
 * The longest block that passes, in milliseconds, beside three times what `JSON.parse` of the body takes:
 * n8n parses it before the trigger sees it, and other processes share the machine. The inputs blocked
 * n8n for 5 seconds to ever before they were bounded.
 */
const MAX_BLOCK_MS = 1_500;

const TRIES = 3;

const authorization = `Basic ${Buffer.from('link:callback-secret').toString('base64')}`;

let lab: Lab;
beforeAll(async () => (lab = await startLab(join(localData, 'hostile'))), OPENING_MS);
afterAll(async () => await lab.stop(), CLOSING_MS);

async function publish(workflow: ReturnType<typeof plan>, path: string): Promise<string> {
	const { id, versionId } = await lab.rest<Workflow>('POST', '/workflows', workflow);
	await lab.rest('POST', `/workflows/${id}/activate`, { versionId });
	const url = `${lab.url}/webhook/${path}`;
	for (const until = Date.now() + PUBLISHED_MS; ; await wait(200)) {
		const { status } = await post(url, JSON.stringify(report({ messageId: randomUUID() })));
		if (status !== 404) return url;
		if (Date.now() > until) throw new Error('The workflow is not published');
	}
}

async function post(url: string, body: string) {
	const headers = { 'content-type': 'application/json', authorization };
	const answer = await fetch(url, { method: 'POST', headers, body });
	return { status: answer.status, text: await answer.text() };
}

/** A published trigger of this package, by its address. */
async function publishTrigger(filters: object): Promise<string> {
	const webhookId = randomUUID();
	const node = {
		name: 'Trigger',
		type: 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsAppTrigger',
		typeVersion: 1.1,
		webhookId,
		parameters: { events: ['message', 'status'], filters },
		...signedIn(lab.logins.own),
	};
	return await publish(plan('Hostile callbacks', [node]), `${webhookId}/whatsapp`);
}

/** Posts a body, and measures how long n8n's event loop stood still; the minimum of several tries. */
async function blockOf(url: string, body: () => string) {
	let least = Infinity;
	let status = 0;
	let bound = 0;
	for (let attempt = 0; attempt < TRIES; attempt += 1) {
		const text = body();
		const began = performance.now();
		JSON.parse(text);
		bound = Math.max(bound, MAX_BLOCK_MS + 3 * (performance.now() - began));
		await lab.probe('collect');
		await lab.probe('block');
		({ status } = await post(url, text));
		await wait(500); // an execution may have begun
		least = Math.min(least, (await lab.probe<{ blockMs: number }>('block')).blockMs);
		if (least < bound) break;
	}
	return { blockMs: least, bound, status };
}

const fieldNames = (count: number) => () =>
	`{${Array.from({ length: count }, (_, index) => `"a[${index}]":1`).join(',')}}`;

describe('a callback that would stop n8n', () => {
	let url: string;
	beforeAll(async () => (url = await publishTrigger({})), CASE_MS);

	it.each([
		['of 20,000 names of form fields (250 kB)', fieldNames(20_000)],
		['of 60,000 names of form fields (769 kB)', fieldNames(60_000)],
		['of 7,000,000 entries', () => `[${'1,'.repeat(6_999_999)}1]`],
		[
			'of 60,000 delivery reports',
			() =>
				`[${Array.from({ length: 60_000 }, (_, index) => JSON.stringify(report({ messageId: `m${index}` }))).join(',')}]`,
		],
	])(
		'%s lets it go on',
		async (_, body) => {
			const { blockMs, bound, status } = await blockOf(url, body);
			expect(blockMs).toBeLessThan(bound);
			expect(status).toBeLessThan(500);
		},
		CASE_MS,
	);

	it(
		'of a text that a keyword would search for ever lets it go on',
		async () => {
			const row = [{ match: 'regex', keyword: '^([a-z]+ ?){2,8}stop$' }];
			const searching = await publishTrigger({ keywords: { row } });
			const text = 'a'.repeat(120);
			const body = () =>
				JSON.stringify(incoming({ contentType: 'TEXT', text }, { messageId: randomUUID() }));
			const { blockMs, bound, status } = await blockOf(searching, body);
			expect(blockMs).toBeLessThan(bound);
			expect(status).toBe(200);
		},
		CASE_MS,
	);
});

it(
	'a phone number of 100,000 blanks from a form lets n8n go on',
	async () => {
		const path = randomUUID();
		const form = {
			name: 'Form',
			type: 'n8n-nodes-base.webhook',
			typeVersion: 2,
			webhookId: path,
			parameters: { httpMethod: 'POST', path, responseMode: 'lastNode', options: {} },
		};
		const send = {
			name: 'Send',
			type: 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsApp',
			typeVersion: 1,
			parameters: {
				resource: 'message',
				operation: 'sendText',
				to: '={{ $json.body.to }}',
				text: 'Hi',
				options: {},
			},
			...signedIn(lab.logins.own),
		};
		const url = await publish(plan('Hostile form', [form, send]), path);
		const { blockMs, bound } = await blockOf(url, () =>
			JSON.stringify({ to: `+4670${' '.repeat(100_000)}x` }),
		);
		expect(blockMs).toBeLessThan(bound);
		expect(await lab.api.arrived()).toBe(0);
	},
	CASE_MS,
);
