import { z } from 'zod/v3';
import { isRecord } from '../../nodes/LinkMobilityWhatsApp/wire/lenient';
import { mistaken } from '../userError';
import type { Authentication, Destination, Gate } from '../config';
import type { World } from '../world';

const sentence =
	"Write the address: it begins with http:// or https://, as the Production URL and the Test URL do that n8n shows in the trigger's panel";

const address = z
	.string({ errorMap: () => ({ message: sentence }) })
	.trim()
	.superRefine((given, context) => {
		const refuse = (message: string) => context.addIssue({ code: 'custom', message });
		const url = /^https?:\/\//i.test(given) && URL.canParse(given) ? new URL(given) : undefined;
		if (!url) return refuse(sentence);
		if (url.username || url.password) {
			refuse('Leave the login out of the address: LINK shows that of the gate');
		}
	});

/** Which address is meant, and of which gate; the first for incoming messages where nobody says. */
const addressed = z.object({ url: address, gate: z.string().optional() }).strict();

/** The gate with this ID, or the one where callbacks go when nobody says. @throws ZodError none */
export function gateOf({ config }: World, id = usualGate(config)): Gate {
	if (id === undefined) {
		return mistaken("There is no gate to call. Add one to gates in the sandbox's configuration");
	}
	return config.gates.find((gate) => gate.id === id) ?? mistaken(`No gate is called "${id}"`);
}

/** Where callbacks go when nobody says. */
export const usualGate = ({ gates, incomingGates }: World['config']): string | undefined =>
	incomingGates[0] ?? gates[0]?.id;

/** An address with all that is to be known to call it. */
export type Called = Pick<Destination, 'url' | 'name' | 'acknowledgement'> & {
	authentication: Authentication;
};

const none: Authentication = { kind: 'none' };

type Remembering = Pick<World, 'state'>;

/** Whom a gate calls: those of the configuration that nobody took away, then those that were added. */
export function destinationsOf({ state }: Remembering, gate: Gate): Called[] {
	const chosen = state.addresses.filter((one) => one.gate === gate.id);
	const removed = chosen.filter(({ isCalled }) => !isCalled).map(({ url }) => url);
	const configured = gate.destinations.map((one) => ({
		...one,
		authentication: one.authentication ?? gate.authentication ?? none,
	}));
	const urls = configured.map(({ url }) => url);
	const added = chosen.filter(({ url, isCalled }) => isCalled && !urls.includes(url));
	const { acknowledgement, authentication } = configured[0] ?? {};
	const login = gate.authentication ?? authentication ?? none;
	return [
		...configured.filter(({ url }) => !removed.includes(url)),
		...added.map(({ url }) => ({ url, authentication: login, acknowledgement })),
	];
}

/** What LINK itself makes of a callback says what the gate has of its own. */
export const saying = (body: unknown, { customParameters }: Pick<Gate, 'customParameters'>) =>
	isRecord(body) && isRecord(body.gateCustomParameters)
		? { ...body, gateCustomParameters: customParameters }
		: body;

type Address = Pick<Called, 'url' | 'name'>;

/** A gate as the page shows it. */
export const shownGate = (world: Remembering, gate: Gate) => ({
	id: gate.id,
	addresses: destinationsOf(world, gate).map((one): Address => ({ url: one.url, name: one.name })),
});
export type ShownGate = ReturnType<typeof shownGate>;

/** Has a gate call one more address. @throws ZodError in words for whoever asked */
export function addAddress(world: World, given: unknown): ShownGate {
	const { url, gate } = asked(world, given);
	if (calls(world, gate, url)) mistaken('LINK calls this address already');
	return choose(world, gate, url, true);
}

/** Has a gate call an address no more. @throws ZodError in words for whoever asked */
export function removeAddress(world: World, given: unknown): ShownGate {
	const { url, gate } = asked(world, given);
	if (!calls(world, gate, url)) {
		mistaken('LINK does not call this address, so it cannot be removed');
	}
	return choose(world, gate, url, false);
}

function asked(world: World, given: unknown) {
	const { url, gate } = addressed.parse(given);
	return { url, gate: gateOf(world, gate) };
}

const calls = (world: World, gate: Gate, url: string) =>
	destinationsOf(world, gate).some((one) => one.url === url);

/** Remembers only what differs from the configuration. */
function choose(world: World, gate: Gate, url: string, isCalled: boolean): ShownGate {
	const { state } = world;
	const others = state.addresses.filter((one) => one.gate !== gate.id || one.url !== url);
	const isConfigured = gate.destinations.some((one) => one.url === url);
	const differs = isConfigured !== isCalled;
	state.addresses = differs ? [...others, { gate: gate.id, url, isCalled }] : others;
	const value = shownGate(world, gate);
	world.changed({ kind: 'gate', value });
	return value;
}
