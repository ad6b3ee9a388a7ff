import { z } from 'zod/v3';
import type { Gate } from '../config';
import { userError } from '../userError';
import type { World } from '../world';
import { findGate, gateSummary, webhooksOf } from './gates';
import type { GateSummary } from './gates';

const HOW =
	"Write the address: it begins with http:// or https://, as the Production URL and the Test URL do that n8n shows in the trigger's panel";

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

/** Without a gate the default gate is meant. */
const reference = z.object({ url, gate: z.string().optional() }).strict();

/** Lets a gate call one more address. @throws ZodError with a sentence for the page */
export function addAddress(world: World, body: unknown): GateSummary {
	const { url: address, gate } = read(world, body);
	if (isCalled(world, gate, address)) userError('LINK calls this address already');
	return setCalled(world, gate, address, true);
}

/** Stops a gate from calling an address. @throws ZodError with a sentence for the page */
export function removeAddress(world: World, body: unknown): GateSummary {
	const { url: address, gate } = read(world, body);
	if (!isCalled(world, gate, address)) {
		userError('LINK does not call this address, so it cannot be removed');
	}
	return setCalled(world, gate, address, false);
}

function read({ config }: World, body: unknown) {
	const { url: address, gate } = reference.parse(body);
	return { url: address, gate: findGate(config, gate) };
}

const isCalled = ({ state }: World, gate: Gate, address: string) =>
	webhooksOf(state, gate).some((webhook) => webhook.url === address);

/** Stores the address only if it differs from the configuration. */
function setCalled(world: World, gate: Gate, address: string, called: boolean): GateSummary {
	const { state } = world;
	const others = state.addresses.filter((one) => one.gate !== gate.id || one.url !== address);
	const isConfigured = gate.destinations.some((destination) => destination.url === address);
	state.addresses =
		isConfigured === called
			? others
			: [...others, { gate: gate.id, url: address, isCalled: called }];
	const value = gateSummary(state, gate);
	world.notify({ kind: 'gate', value });
	return value;
}
