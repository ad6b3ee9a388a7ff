import type { Authentication, Config, Destination, Gate } from '../config';
import { isRecord } from '../json/object';
import type { State, WantedCallbacks } from '../state';
import { userError } from '../userError';

/** The gate with this ID, or the default gate. @throws ZodError if there is none */
export function findGate(config: Config, id = defaultGate(config)): Gate {
	if (id === undefined) {
		return userError("There is no gate to call. Add one to gates in the sandbox's configuration");
	}
	return config.gates.find((gate) => gate.id === id) ?? userError(`No gate is called "${id}"`);
}

/** The ID of the gate for callbacks that name none. */
export const defaultGate = ({ gates, incomingGates }: Config): string | undefined =>
	incomingGates[0] ?? gates[0]?.id;

/** An address that a gate calls, with the login to call it with. */
export type Webhook = Pick<Destination, 'url' | 'name' | 'acknowledgement'> & {
	authentication: Authentication;
	gets: WantedCallbacks;
};

/** What a callback is about; undefined for one that LINK never posts. */
export type CallbackKind = 'message' | 'report' | undefined;

const noAuthentication: Authentication = { kind: 'none' };

/** The webhooks of a gate without test URLs: those of the configuration that were not removed, then those that were added. */
export function webhooksOf(state: State, gate: Gate): Webhook[] {
	const changes = new Map(
		state.addresses.filter((one) => one.gate === gate.id).map((one) => [one.url, one]),
	);
	const configured = destinationsOf(gate, false).map((webhook) => ({
		...webhook,
		gets: changes.get(webhook.url)?.gets ?? webhook.gets,
	}));
	const urls = configured.map(({ url }) => url);
	const added = [...changes.values()].filter(
		({ url, isCalled }) => isCalled && !urls.includes(url),
	);
	const { acknowledgement, authentication: first } = configured[0] ?? {};
	const authentication = gate.authentication ?? first ?? noAuthentication;
	return [
		...configured.filter(({ url }) => changes.get(url)?.isCalled ?? true),
		...added.map(({ url, gets = 'everything' }) => ({
			url,
			authentication,
			acknowledgement,
			gets,
		})),
	];
}

/** The test URLs that get a callback if n8n listens on them. */
export const testsFor = (gate: Gate, kind: CallbackKind): Webhook[] =>
	destinationsOf(gate, true).filter(({ gets }) => doesGet(gets, kind));

const destinationsOf = ({ destinations, authentication }: Gate, isTest: boolean): Webhook[] =>
	destinations
		.filter((one) => one.isTest === isTest)
		.map((one) => ({
			...one,
			authentication: one.authentication ?? authentication ?? noAuthentication,
		}));

/** The webhooks that get a callback, and what to say where there is none. */
export function webhooksFor(state: State, gate: Gate, kind: CallbackKind) {
	const all = webhooksOf(state, gate);
	const called = all.filter(({ gets }) => doesGet(gets, kind));
	const kinds = kind === undefined ? 'callbacks of this kind' : `${kind}s`;
	const lacking = all.length ? ` that gets ${kinds}` : '';
	return { called, why: `The gate "${gate.id}" has no address${lacking}` };
}

const doesGet = (gets: WantedCallbacks, kind: CallbackKind) =>
	gets === 'everything' || kind === undefined || gets === `${kind}s`;

/** A callback of LINK's own with the parameters of the gate in it; any other body as it is. */
export const withGateParameters = (body: unknown, { customParameters }: Gate) =>
	isRecord(body) && isRecord(body.gateCustomParameters)
		? { ...body, gateCustomParameters: customParameters }
		: body;

/** How a gate calls. */
export type Manners = Pick<Gate, 'repeats' | 'batch'>;

/** As the configuration has it, or as it was changed since. */
export const mannersOf = (state: State, gate: Gate): Manners => {
	const { repeats, batch } = state.manners.find((one) => one.gate === gate.id) ?? gate;
	return { repeats, batch };
};

/** A gate as the page shows it. */
export interface GateSummary extends Manners {
	id: string;
	addresses: Array<Pick<Webhook, 'url' | 'name'> & { gets?: WantedCallbacks }>;
}

export const gateSummary = (state: State, gate: Gate): GateSummary => ({
	id: gate.id,
	...mannersOf(state, gate),
	addresses: webhooksOf(state, gate).map(({ url, name, gets }) => ({
		url,
		name,
		...(gets !== 'everything' && { gets }),
	})),
});
