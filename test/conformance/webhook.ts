import { performance } from 'node:perf_hooks';
import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';
import { LinkMobilityWhatsAppTrigger } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import { credentials, runWebhook } from '../helpers/engine';
import type { WebhookCall } from '../helpers/engine';
import { knownWords } from './case';
import { inGroups } from '../helpers/triggerOptions';
import type { Values } from './panels/panel';

/** The trigger's answer to a callback, and the items it started with. */
interface Call {
	status: number;
	body: unknown;
	items: IDataObject[];
	milliseconds: number;
}

export interface TriggerResult {
	calls: Call[];
	/** True if the trigger has an option to drop duplicates and it is on. */
	deduplicates: boolean;
	/** True if n8n answers before the workflow runs. */
	answersFirst: boolean;
	/** True if the same callbacks start no execution when the panel does not select their events. */
	ignorable: boolean;
}

type Request = Pick<WebhookCall, 'body' | 'headers' | 'rawBody' | 'ip'>;

/** How a case sets the trigger. */
interface Settings {
	deduplicate?: boolean;
	ackBody?: unknown;
	/** By the names of the panel. */
	filters?: unknown;
	/** Addresses, separated by commas. */
	ipAllowList?: unknown;
	/** The credential asks for a header. */
	secured?: boolean;
}

const node = new LinkMobilityWhatsAppTrigger();
const { properties, webhooks } = node.description;

/** The name of a trigger option that matches a pattern. */
function option(pattern: RegExp): string | undefined {
	const options = properties.flatMap((property) =>
		property.name === 'options' || property.name === 'advancedOptions'
			? (property.options ?? [])
			: [],
	);
	return options.map(({ name }) => name).find((name) => pattern.test(name));
}

const filterNames = (properties.find(({ name }) => name === 'filters')?.options ?? []).map(
	({ name }) => name,
);

/** Panel values that select every event, with the case's options. */
function panel(wanted: Settings): INodeParameters {
	const events = properties.find(({ name }) => name === 'events')?.options ?? [];
	const options: Values = { includeRaw: true, includeRoute: true, unknownEvents: true };
	const deduplicate = option(/duplicate/i);
	if (deduplicate) options[deduplicate] = wanted.deduplicate === true;
	const acknowledge = option(/acknowledge|response/i);
	if (acknowledge && wanted.ackBody !== undefined) options[acknowledge] = wanted.ackBody;
	if (wanted.ipAllowList !== undefined) {
		options.allowList = { list: { link: false, own: wanted.ipAllowList } };
	}
	return {
		filters: knownWords(wanted.filters ?? {}, 'filters', filterNames.join(' ')),
		events: events.flatMap((event) => ('value' in event ? [event.value] : [])),
		...inGroups(options),
	} as INodeParameters;
}

/** Passes callbacks to the trigger in sequence, with shared static data. */
export async function callTrigger(
	requests: Request[],
	wanted: Settings = {},
): Promise<TriggerResult> {
	const parameters = panel(wanted);
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
	// With other events selected, and static data of its own, to leave that of the calls unchanged.
	const otherEvents = {
		events: ['message'],
		...inGroups(deduplicate ? { [deduplicate]: false } : {}),
	};
	const unwanted = await runWebhook({
		...call,
		...requests[0],
		parameters: otherEvents,
		staticData: {},
	});
	return {
		calls,
		deduplicates: option(/duplicate/i) !== undefined && wanted.deduplicate === true,
		answersFirst: webhooks?.[0]?.responseMode === 'onReceived',
		ignorable: unwanted.status === 200 && unwanted.items === undefined,
	};
}
