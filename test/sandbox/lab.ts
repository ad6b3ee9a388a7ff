import { z } from 'zod/v3';
import { startRecorder } from '../helpers/recorder';
import { startSandbox } from '../../sandbox/server';
import type { ConfigInput } from '../../sandbox/config';
import type { Sandbox } from '../../sandbox/server';
import type { Message } from '../../sandbox/state';

/** As fast as it goes; two attempts at a callback. */
export const pace = { report: 0, retries: [0], patience: 2_000, callsPerSecond: null };

/** A request that is right in every part, as an application would send it. */
export const validRequest = {
	platformId: 'COMMON_API',
	platformPartnerId: '12345',
	priority: 'NORMAL',
	refId: 'order-1001',
	source: '+46700000000',
	eventReportGates: ['reports'],
	destinations: ['+46700000001'],
	messages: [{ type: 'text', text: { body: 'Hello' } }],
};

/** A template to so many people, as a campaign sends it. */
export const campaign = (people: number, refId = 'spring') => ({
	...validRequest,
	refId,
	destinations: Array.from(
		{ length: people },
		(_, index) => `+4670100${String(index).padStart(4, '0')}`,
	),
	messages: [
		{
			type: 'template',
			template: {
				name: 'order_confirmation',
				language: { code: 'en' },
				components: [{ type: 'body', parameters: [{ type: 'text', text: 'Order 4711' }] }],
			},
		},
	],
});

/** Words that LINK and Meta cannot know. */
export const FOREIGN_WORDS = /credential|panel|n8n|field above|node/i;

export type Lab = Awaited<ReturnType<typeof startLab>>;

/** Starts labs that are closed after each test. */
export function labs(): (given?: ConfigInput) => Promise<Lab> {
	const open: Lab[] = [];
	afterEach(async () => {
		await Promise.all(open.splice(0).map(async ({ close }) => await close()));
	});
	return async (given) => {
		const started = await startLab(given);
		open.push(started);
		return started;
	};
}

/** A sandbox, and a receiver that both of its gates call. */
export async function startLab(given: ConfigInput = {}) {
	const receiver = await startRecorder();
	receiver.answers({ status: 200 });
	const gates = ['reports', 'incoming'].map((id) => ({
		id,
		destinations: [{ url: `${receiver.url}/${id}` }],
	}));
	const sandbox = await startSandbox({
		port: 0,
		pace,
		gates,
		incomingGates: ['incoming'],
		...given,
	});
	return {
		sandbox,
		receiver,
		close: async () => {
			await sandbox.close();
			await receiver.close();
		},
	};
}

const json = z.record(z.any());

const basic = (login: string) => `Basic ${Buffer.from(login).toString('base64')}`;

/** Calls the API as a client of LINK does; text goes as it is, anything else as JSON. */
export async function send(
	{ apiUrl }: Sandbox,
	body: unknown = validRequest,
	{ login = 'sandbox:sandbox', headers = {} as Record<string, string> } = {},
) {
	const answer = await fetch(`${apiUrl}/messages`, {
		method: 'POST',
		headers: {
			'Content-Type': 'application/json',
			...(login && { Authorization: basic(login) }),
			...headers,
		},
		body: typeof body === 'string' ? body : JSON.stringify(body),
	});
	return { status: answer.status, body: json.parse(await answer.json()) };
}

/** Does what the page does. */
export async function onPhone({ url }: Sandbox, path: string, body: unknown) {
	const answer = await fetch(`${url}/phone${path}`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body),
	});
	return { status: answer.status, body: json.parse(await answer.json()) };
}

/** Waits until the sandbox has come to where a test can look; the test's own limit ends the wait. */
export async function until(sandbox: Sandbox, condition: () => boolean): Promise<void> {
	if (condition()) return;
	await new Promise<void>((resolve) => {
		const forget = sandbox.listen(() => {
			if (!condition()) return;
			forget();
			resolve();
		});
	});
}

/** Callbacks of which the sandbox knows the outcome. */
export const callbackEntries = ({ state }: Sandbox) =>
	state.activity.filter(({ kind }) => kind === 'callback');

export const withStatus = ({ state }: Sandbox, status: Message['status']) =>
	state.messages.filter((message) => message.status === status);
