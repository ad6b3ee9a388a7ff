import type { Kind } from './plan';

/** The nodes of a workflow that asks one question; `isLimited` if it waits for a minute at most. */
export interface Asking {
	kind: Kind;
	isLimited: boolean;
}

export const ASK = 'Ask';
export const START = 'Start';

/** Rows of the list; more than WhatsApp's three reply buttons. */
const ROWS = ['Red', 'Orange', 'Yellow', 'Green', 'Blue', 'Indigo', 'Violet', 'White'];

const oneMinute = {
	limitWaitTime: {
		values: { limitType: 'afterTimeInterval', resumeAmount: 1, resumeUnit: 'minutes' },
	},
};

const answers: Readonly<Record<Kind, object>> = {
	approval: {},
	choice: {
		showChoicesAs: 'list',
		buttonText: 'Choose',
		choices: { choice: ROWS.map((title) => ({ title })) },
	},
	freeText: {},
};

const pathOf = ({ kind, isLimited }: Asking) => `waits-${kind}${isLimited ? '-limited' : ''}`;

/** Path of its webhook under n8n's address. */
export const askPath = (asking: Asking) => `/webhook/${pathOf(asking)}`;

/**
 * Starts when its webhook is called, asks, and posts the output of the question to `receiptUrl`.
 *
 * @param credentials of the node that asks
 */
export function askingWorkflow(asking: Asking, credentials: object, receiptUrl: string) {
	const path = pathOf(asking);
	const row = [
		{
			name: START,
			type: 'n8n-nodes-base.webhook',
			typeVersion: 2,
			webhookId: path,
			parameters: { path, httpMethod: 'POST', responseMode: 'onReceived', options: {} },
		},
		{
			name: ASK,
			type: 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsApp',
			typeVersion: 1,
			webhookId: `${path}-ask`,
			parameters: {
				resource: 'message',
				operation: 'sendAndWait',
				to: '={{ $json.body.to }}',
				message: '=Question {{ $json.body.id }}',
				responseType: asking.kind,
				...answers[asking.kind],
				options: asking.isLimited ? oneMinute : {},
			},
			credentials,
		},
		{
			name: 'Receipt',
			type: 'n8n-nodes-base.httpRequest',
			typeVersion: 4.2,
			parameters: {
				method: 'POST',
				url: receiptUrl,
				sendBody: true,
				specifyBody: 'json',
				jsonBody: `={{ { question: $('${START}').first().json.body.id, item: $json } }}`,
				options: {},
			},
		},
	];
	return {
		name: path,
		nodes: row.map((node, index) => ({
			...node,
			id: crypto.randomUUID(),
			position: [index * 220, 0],
		})),
		connections: Object.fromEntries(
			row
				.slice(1)
				.map(({ name }, index) => [
					row[index]?.name,
					{ main: [[{ node: name, type: 'main', index: 0 }]] },
				]),
		),
		settings: { executionOrder: 'v1' },
		active: false,
	};
}

export const TRIGGER = 'Message';
const TRIGGER_ID = '6b0c7f52-3333-4444-8555-666677778888';
export const triggerPath = `/webhook/${TRIGGER_ID}/whatsapp`;

/** Starts on every message that does not answer a waiting question. */
export const triggerWorkflow = (credentials: object) => ({
	name: 'Messages',
	nodes: [
		{
			id: crypto.randomUUID(),
			name: TRIGGER,
			type: 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsAppTrigger',
			typeVersion: 1.1,
			position: [0, 0],
			webhookId: TRIGGER_ID,
			parameters: { events: ['message'], filters: {}, options: {} },
			credentials,
		},
	],
	connections: {},
	settings: { executionOrder: 'v1' },
	active: false,
});
