import { LinkMobilityWhatsAppTrigger } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import { credentials, runWebhook } from '../helpers/engine';
import type { WebhookAnswer, WebhookCall } from '../helpers/engine';
import type { Attempt } from './probe';
import { inGroups } from '../helpers/triggerOptions';

const node = new LinkMobilityWhatsAppTrigger();

/** A callback as a stranger posts it. */
export interface Callback extends Omit<Partial<WebhookCall>, 'node' | 'credentials' | 'rawBody'> {
	/** The body as it was sent; the JSON of `body` when left out. */
	text?: string;
	/** Fields of the credential. */
	credential?: Record<string, string>;
	options?: Record<string, unknown>;
	filters?: Record<string, unknown>;
}

/** What a test may know of n8n's answer. */
export interface CallbackAnswer {
	status: number;
	/** Why the callback was refused. */
	message: string | null;
	/** How many items start the execution. */
	items: number;
	event: unknown;
	hasRaw: boolean;
	/** Whether n8n can write the items to its database. */
	isStorable: boolean;
	/** The longest text in the first item. */
	longestText: number;
}

/** A callback posted at the trigger; `body` is what n8n's body parser made of the text. */
export function callback({ text, credential, options, filters, ...call }: Callback): Attempt {
	const rawBody = text ?? JSON.stringify(call.body);
	const parameters = {
		events: ['message', 'status'],
		filters: filters ?? {},
		...inGroups({ ignoreDuplicates: false, unknownEvents: true, ...options }),
	} as WebhookCall['parameters'];
	return {
		text: rawBody,
		run: async () =>
			await runWebhook({
				node,
				credentials: credentials('http://127.0.0.1:1', credential),
				parameters,
				rawBody,
				...call,
			}).catch((error: unknown) => ({ thrown: error })),
		answer: (result) => answered(result as WebhookAnswer | { thrown: unknown }),
	};
}

/** A callback of JSON: n8n has parsed it before the trigger sees it. */
export const jsonCallback = (text: string, more: Callback = {}): Attempt =>
	callback({ text, body: JSON.parse(text) as unknown, ...more });

/** n8n answers 500 for a node that throws. */
function answered(result: WebhookAnswer | { thrown: unknown }): CallbackAnswer {
	if ('thrown' in result) {
		const { thrown } = result;
		const message = thrown instanceof Error ? thrown.message : String(thrown);
		return { ...nothing, status: 500, message: message.slice(0, 200) };
	}
	const { status, body, items = [] } = result;
	const { message = null } = typeof body === 'object' ? { ...(body as { message?: string }) } : {};
	const [first] = items;
	return {
		status,
		message: message?.slice(0, 500) ?? null,
		items: items.length,
		event: first?.json.event ?? null,
		hasRaw: first !== undefined && 'raw' in first.json,
		isStorable: isStorable(items),
		longestText: longestText(first?.json),
	};
}

const nothing: Omit<CallbackAnswer, 'status' | 'message'> = {
	items: 0,
	event: null,
	hasRaw: false,
	isStorable: true,
	longestText: 0,
};

function isStorable(value: unknown): boolean {
	try {
		JSON.stringify(value);
		return true;
	} catch (error) {
		if (error instanceof RangeError) return false; // nested too deep
		throw error;
	}
}

/** Of all texts but those of `raw`, which is what was sent. */
function longestText(value: unknown): number {
	if (typeof value === 'string') return value.length;
	if (typeof value !== 'object' || value === null || !isStorable(value)) return 0;
	return Object.entries(value)
		.filter(([name]) => name !== 'raw')
		.reduce((longest, [, inner]) => Math.max(longest, longestText(inner)), 0);
}
