import { z } from 'zod/v3';
import { destination } from '../config';
import type { DestinationInput, Gate } from '../config';
import { wantedCallbacks } from '../state';
import type { State } from '../state';
import { userError } from '../userError';
import type { World } from '../world';
import { findGate, gateSummary, webhooksOf } from './gates';
import type { GateSummary } from './gates';

const HOW =
	"Enter an address that starts with http:// or https://, such as the Production URL or the Test URL in the trigger's panel";

const url = z.unknown().transform((value, context) => {
	const refuse = (message: string) => {
		context.addIssue({ code: z.ZodIssueCode.custom, message });
		return z.NEVER;
	};
	const address = typeof value === 'string' ? value.trim() : '';
	if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return refuse(HOW);
	const { username, password } = new URL(address);
	return username || password
		? refuse('Leave the login out of the address: LINK sends the login of the gate')
		: address;
});

type StoredAddress = State['addresses'][number];

/** Without a gate the default gate is meant. */
const reference = z.object({ url, gate: z.string().optional() }).strict();

/** Lets a gate call one more address. @throws ZodError with a sentence for the page */
export function addAddress(world: World, body: unknown): GateSummary {
	const { url: address, gate } = read(world, body);
	if (isCalled(world, gate, address)) userError('LINK calls this address already');
	return store(world, gate, { url: address, isCalled: true });
}

/** Sets which callbacks an address gets. @throws ZodError with a sentence for the page */
export function changeAddress(world: World, body: unknown): GateSummary {
	const { gets: wanted, ...address } = reference
		.extend({ gets: z.enum(wantedCallbacks) })
		.parse(body);
	const gate = findGate(world.config, address.gate);
	if (!isCalled(world, gate, address.url)) userError('LINK does not call this address');
	return store(world, gate, { url: address.url, isCalled: true, gets: wanted });
}

/** Stops a gate from calling an address. @throws ZodError with a sentence for the page */
export function removeAddress(world: World, body: unknown): GateSummary {
	const { url: address, gate } = read(world, body);
	if (!isCalled(world, gate, address)) {
		userError('LINK does not call this address, so it cannot be removed');
	}
	return store(world, gate, { url: address, isCalled: false });
}

function read({ config }: World, body: unknown) {
	const { url: address, gate } = reference.parse(body);
	return { url: address, gate: findGate(config, gate) };
}

const isCalled = ({ state }: World, gate: Gate, address: string) =>
	webhooksOf(state, gate).some((webhook) => webhook.url === address);

/** Stores the address only if it differs from the configuration. */
function store(world: World, gate: Gate, address: Omit<StoredAddress, 'gate'>): GateSummary {
	const { state } = world;
	const others = state.addresses.filter((one) => one.gate !== gate.id || one.url !== address.url);
	const configured = gate.destinations.find(({ url: one }) => one === address.url);
	const isSame =
		(configured !== undefined) === address.isCalled &&
		(address.gets ?? configured?.gets) === configured?.gets;
	state.addresses = isSame ? others : [...others, { gate: gate.id, ...address }];
	return notifyGate(world, gate);
}

/**
 * Replaces the configured addresses of a gate. Addresses that were added on the page stay. Settings
 * made on the page for a removed address are forgotten, so that a workflow that is published again is called again.
 */
export function setDestinations(world: World, id: string, given: DestinationInput[]): void {
	const { config, state } = world;
	const gate = findGate(config, id);
	const destinations = destination.array().parse(given);
	const urls = new Set(destinations.map(({ url }) => url));
	const gone = new Set(gate.destinations.map(({ url }) => url).filter((url) => !urls.has(url)));
	state.addresses = state.addresses.filter(
		(one) => one.gate !== gate.id || !gone.has(one.url) || (one.isCalled && one.gets === undefined),
	);
	gate.destinations = destinations;
	notifyGate(world, gate);
}

function notifyGate(world: World, gate: Gate): GateSummary {
	const value = gateSummary(world.state, gate);
	world.notify({ kind: 'gate', value });
	return value;
}
