import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod/v3';
import { isFinal } from '../../../nodes/LinkMobilityWhatsApp/wire/codes';
import { startRecorder } from '../../helpers/recorder';
import { startSandbox } from '../../../sandbox/server';
import type { Template } from '../../../sandbox/meta/templates/template';
import type { Values } from '../panels/panel';

/** The sandbox's answer to a call. */
export interface Answer {
	status: number;
	body: Values;
}

/** The result of a case about the sandbox. */
export interface SandboxResult {
	/** Answers to the calls under test, in order, without those that prepare the case. */
	answers: Answer[];
	/** Delivery reports sent to the gate, in order. */
	reports: Values[];
	/** Templates afterwards, including deleted ones. */
	templates: Template[];
	/** The request that sent the messages, if any. */
	request?: Values;
}

const GATE = 'reports';
const PATIENCE_MS = 10_000;
const OWN = '/platformId/COMMON_API/platformPartnerId/12345/source/%2B46700000000/templates';

export const ANN = '+46700000001';

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Starts a sandbox without delays or automatic reviews, and a gate that records callbacks. */
export async function openStage(person: { wroteHoursAgo?: number | null } = {}) {
	const gate = await startRecorder();
	gate.answers({ status: 200 });
	const sandbox = await startSandbox({
		port: 0,
		pace: { report: 0, retries: [] },
		review: 'byHand',
		gates: [{ id: GATE, destinations: [{ url: gate.url }] }],
		people: [{ number: ANN, name: 'Ann', wroteHoursAgo: person.wroteHoursAgo ?? null }],
	});

	async function call(method: string, url: string, body?: unknown): Promise<Answer> {
		const answer = await fetch(url, {
			method,
			headers: {
				Authorization: `Basic ${btoa('sandbox:sandbox')}`,
				...(body !== undefined && { 'Content-Type': 'application/json' }),
			},
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		return { status: answer.status, body: z.record(z.unknown()).parse(await answer.json()) };
	}

	async function until(condition: () => boolean, what: string): Promise<void> {
		for (const end = Date.now() + PATIENCE_MS; !condition(); await pause(5)) {
			if (Date.now() > end) throw new Error(`The sandbox did not come to it: ${what}`);
		}
	}

	const reports = () => gate.requests.map(({ body }) => z.record(z.unknown()).parse(body));
	const { state, url, apiUrl } = sandbox;
	return {
		state,
		reports,
		until,
		send: async (request: Values) => await call('POST', `${apiUrl}/messages`, request),
		template: async (method: string, path: string, body?: unknown) =>
			await call(method, apiUrl + OWN + path, body),
		onPage: async (path: string, body: unknown) => await call('POST', `${url}/phone${path}`, body),
		/** Waits until every message has its last status and its reports were sent. */
		settled: async () => {
			const own = () => state.messages.filter(({ from }) => from === 'business');
			await until(() => own().every(({ status }) => isFinal(status)), 'the end of all messages');
			const told = () => state.activity.filter(({ kind }) => kind === 'callback').length;
			const due = () => own().reduce((sum, { times }) => sum + Object.keys(times).length - 1, 0);
			await until(() => told() >= due(), 'the reports of all messages');
		},
		close: async () => {
			await sandbox.close();
			await gate.close();
		},
	};
}

/** A valid request. */
export const requestOf = (...messages: unknown[]): Values => ({
	platformId: 'COMMON_API',
	platformPartnerId: '12345',
	priority: 'NORMAL',
	refId: 'order-1001',
	customParameters: { shop: 'Stockholm' },
	source: '+46700000000',
	eventReportGates: [GATE],
	destinations: [ANN],
	messages,
});
