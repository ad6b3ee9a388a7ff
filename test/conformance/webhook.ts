import { performance } from 'node:perf_hooks';
import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';
import { LinkMobilityWhatsAppTrigger } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import { credentials, runWebhook } from '../helpers/engine';
import type { WebhookCall } from '../helpers/engine';
import type { Values } from './panels';

/** What the trigger answered to a callback, and what it started with. */
interface Call {
	status: number;
	body: unknown;
	items: IDataObject[];
	milliseconds: number;
}

export interface Heard {
	calls: Call[];
	/** Whether the trigger can drop what arrives twice, and was told to. */
	deduplicates: boolean;
	/** Whether n8n answers before the workflow runs. */
	answersFirst: boolean;
	/** Whether the same callbacks start nothing when the panel does not ask for them. */
	ignorable: boolean;
}

type Request = Pick<WebhookCall, 'body' | 'headers' | 'rawBody'>;

const node = new LinkMobilityWhatsAppTrigger();
const { properties, webhooks } = node.description;

/** An entry of the trigger's options, by what its name says. */
function option(pattern: RegExp): string | undefined {
	const options = properties.find(({ name }) => name === 'options')?.options ?? [];
	return options.map(({ name }) => name).find((name) => pattern.test(name));
}

/** Everything wanted, and every option of the case that the panel has. */
function panel(wanted: { deduplicate?: boolean; ackBody?: unknown }): INodeParameters {
	const events = properties.find(({ name }) => name === 'events')?.options ?? [];
	const options: Values = { includeRaw: true, unknownEvents: true };
	const deduplicate = option(/duplicate/i);
	if (deduplicate) options[deduplicate] = wanted.deduplicate === true;
	const acknowledge = option(/acknowledge|response/i);
	if (acknowledge && wanted.ackBody !== undefined) options[acknowledge] = wanted.ackBody;
	return {
		events: events.flatMap((event) => ('value' in event ? [event.value] : [])),
		options,
	} as INodeParameters;
}

/** Hands callbacks to the trigger, one after the other, with one memory between them. */
export async function hear(
	requests: Request[],
	wanted: { deduplicate?: boolean; ackBody?: unknown; secured?: boolean } = {},
): Promise<Heard> {
	const parameters = panel(wanted);
	// What is only looked at must not be remembered.
	const deduplicate = option(/duplicate/i);
	const secret: ICredentialDataDecryptedObject = wanted.secured
		? { callbackAuthentication: 'header', callbackHeaderName: 'x-secret', callbackSecret: 'right' }
		: {};
	const call = { node, credentials: credentials('http://127.0.0.1', secret), staticData: {} };
	const calls: Call[] = [];
	for (const request of requests) {
		const started = performance.now();
		const { status, body, items = [] } = await runWebhook({ ...call, ...request, parameters });
		const milliseconds = performance.now() - started;
		calls.push({ status, body, items: items.map(({ json }) => json), milliseconds });
	}
	const quiet = { events: ['message'], options: deduplicate ? { [deduplicate]: false } : {} };
	const unwanted = await runWebhook({ ...call, ...requests[0], parameters: quiet, staticData: {} });
	return {
		calls,
		deduplicates: option(/duplicate/i) !== undefined && wanted.deduplicate === true,
		answersFirst: webhooks?.[0]?.responseMode === 'onReceived',
		ignorable: unwanted.status === 200 && unwanted.items === undefined,
	};
}
