import { randomUUID } from 'node:crypto';
import { plan, signedIn } from './workflows';
import type { Login, Plan } from './workflows';

/** A workflow that starts when a callback comes in. */
export interface Receiver {
	title: string;
	plan: Plan;
	/** Where callbacks go, on n8n. */
	path: string;
}

/** This package's trigger, which the callbacks have to sign in to. */
export function trigger(title: string, login: Login, filters: object, rest: Row = []): Receiver {
	const webhookId = randomUUID();
	const node = {
		name: 'Trigger',
		type: 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsAppTrigger',
		typeVersion: 1.1,
		webhookId,
		parameters: { events: ['status'], filters },
		...signedIn(login),
	};
	return { title, plan: plan(title, [node, ...rest]), path: `${webhookId}/whatsapp` };
}

/** The least that a trigger can do; see `ten-lines/`. */
export function tenLines(title: string): Receiver {
	const webhookId = randomUUID();
	const node = {
		name: 'Trigger',
		type: 'n8n-nodes-ten-lines.tenLinesTrigger',
		typeVersion: 1,
		webhookId,
		parameters: {},
	};
	return { title, plan: plan(title, [node]), path: `${webhookId}/plain` };
}

/** n8n's own Webhook node, for which n8n leaves out work that it does for every other trigger. */
export function webhookNode(title: string): Receiver {
	const path = randomUUID();
	const node = {
		name: 'Trigger',
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2.1,
		webhookId: path,
		parameters: { httpMethod: 'POST', path, responseMode: 'onReceived', options: {} },
	};
	return { title, plan: plan(title, [node]), path };
}

type Row = Array<Record<string, unknown> & { name: string }>;

/** Sorts out what is not wanted after the execution has started. */
export const onlyFailed: Row = [
	{
		name: 'IF',
		type: 'n8n-nodes-base.if',
		typeVersion: 2.2,
		parameters: {
			conditions: {
				options: { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 },
				combinator: 'and',
				conditions: [
					{
						id: randomUUID(),
						leftValue: '={{ $json.status }}',
						rightValue: 'failed',
						operator: { type: 'string', operation: 'equals' },
					},
				],
			},
			options: {},
		},
	},
];

/** A delivery report as LINK posts it, of a message of its own. */
export const delivered = () => ({
	messageId: randomUUID(),
	refId: `bench-${randomUUID()}`,
	messageType: 'text',
	messageIndex: 0,
	timestamp: new Date().toISOString(),
	resultCode: 112003,
	resultDescription: 'delivered',
	gateCustomParameters: {},
	customParameters: { orderNumber: '4711' },
});
