import type { Authentication, Config, Destination, Gate } from '../config';
import { isRecord } from '../json/object';
import type { State } from '../state';
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
};

const noAuthentication: Authentication = { kind: 'none' };

/** The webhooks of a gate: those of the configuration that were not removed, then those that were added. */
export function webhooksOf(state: State, gate: Gate): Webhook[] {
	const changes = state.addresses.filter((one) => one.gate === gate.id);
	const removed = changes.filter(({ isCalled }) => !isCalled).map(({ url }) => url);
	const configured = gate.destinations.map((destination) => ({
		...destination,
		authentication: destination.authentication ?? gate.authentication ?? noAuthentication,
	}));
	const urls = configured.map(({ url }) => url);
	const added = changes.filter(({ url, isCalled }) => isCalled && !urls.includes(url));
	const { acknowledgement, authentication: first } = configured[0] ?? {};
	const authentication = gate.authentication ?? first ?? noAuthentication;
	return [
		...configured.filter(({ url }) => !removed.includes(url)),
		...added.map(({ url }) => ({ url, authentication, acknowledgement })),
	];
}

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
	addresses: Array<Pick<Webhook, 'url' | 'name'>>;
}

export const gateSummary = (state: State, gate: Gate): GateSummary => ({
	id: gate.id,
	...mannersOf(state, gate),
	addresses: webhooksOf(state, gate).map(({ url, name }) => ({ url, name })),
});
