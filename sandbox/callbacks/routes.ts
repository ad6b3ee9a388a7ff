import type { FastifyInstance } from 'fastify';
import { refusals } from '../../nodes/LinkMobilityWhatsApp/wire/refusals';
import { addAddress, removeAddress, shownGate, usualGate } from './gates';
import { known } from './samples/samples';
import { spellings } from './variations';
import { post, prepare } from './send';
import type { World } from '../world';

/** What there is to choose from. */
const choices = (world: World) => ({
	callbacks: known.map(({ name, label, group, about }) => ({ name, label, group, about })),
	spellings,
	gates: world.config.gates.map((gate) => shownGate(world, gate)),
	/** Where callbacks go when nobody says. */
	gate: usualGate(world.config) ?? null,
});

/**
 * GET what there is; POST what LINK is to call back with; POST or DELETE an address that a gate calls.
 * A mistake is answered with 400 and a sentence.
 */
export function control(server: FastifyInstance, world: World): void {
	server.get('/', () => choices(world));

	server.setErrorHandler(async (error, _, reply) => {
		const words = refusals(error);
		const message = error instanceof Error ? error.message : String(error);
		return await reply.code(words ? 400 : 500).send({ error: words?.join('. ') ?? message });
	});

	server.post('/addresses', async ({ body }, reply) => {
		return await reply.code(201).send(addAddress(world, body));
	});
	server.delete('/addresses', ({ body }) => removeAddress(world, body));

	server.post('/', async ({ body, protocol, host }, reply) => {
		const prepared = prepare(world, body, `${protocol}://${host}`);
		const posted = post(world, prepared);
		if (prepared.wait) return await reply.send({ callbacks: await posted });
		world.behind(posted);
		return await reply.code(202).send({ callbacks: prepared.callbacks.length });
	});
}
