import { randomUUID } from 'node:crypto';
import { credentialsOf, plan } from './workflows';
import type { CredentialRef, Plan } from './workflows';

/** A workflow that a callback starts. */
export interface Receiver {
	title: string;
	plan: Plan;
	/** Path of its webhook on n8n. */
	path: string;
}

interface Settings {
	events?: string[];
	filters?: object;
	advancedOptions?: object;
	/** The nodes after the trigger. */
	rest?: Row;
}

/** So that each callback starts an execution, as with the triggers that this one is compared with. */
export const ONE_EACH = { groupedEvents: 'off' };

/** This package's trigger, with Basic authentication. */
export function trigger(
	title: string,
	login: CredentialRef,
	{ events = ['status'], filters = {}, advancedOptions = {}, rest = [] }: Settings = {},
): Receiver {
	const webhookId = randomUUID();
	const node = {
		name: 'Trigger',
		type: 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsAppTrigger',
		typeVersion: 1.1,
		webhookId,
		parameters: { events, filters, options: {}, advancedOptions },
		...credentialsOf(login),
	};
	return { title, plan: plan(title, [node, ...rest]), path: `${webhookId}/whatsapp` };
}

/** A minimal trigger; see `ten-lines/`. */
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

/** n8n's Webhook node, for which n8n skips work that it does for other triggers. */
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

/** Filters by an IF node, after the execution has started. */
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

/** A delivery report as LINK posts it, with a new message ID. */
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
