import type { FastifyInstance } from 'fastify';
import { answerPageErrors } from '../pageErrors';
import type { World } from '../world';
import { addAddress, changeAddress, removeAddress } from './addresses';
import { defaultGate, gateSummary } from './gates';
import { setManners } from './manners';
import { setPace } from './pace';
import { sampleCallbacks } from './samples/samples';
import { postCallbacks, prepareCallbacks } from './send';
import { spellings } from './variations';

/** What the Callbacks page offers. */
const choices = ({ config, state }: World) => ({
	callbacks: sampleCallbacks.map(({ name, label, group, about }) => ({
		name,
		label,
		group,
		about,
	})),
	spellings,
	gates: config.gates.map((gate) => gateSummary(state, gate)),
	gate: defaultGate(config) ?? null,
});

/**
 * GET the choices; POST the callbacks to send; POST, PUT or DELETE an address that a gate calls; PUT
 * whether it calls the examples, how fast it calls, and how it repeats.
 */
export function callbackRoutes(server: FastifyInstance, world: World): void {
	answerPageErrors(server);

	server.get('/', () => choices(world));

	server.post('/addresses', async ({ body }, reply) => {
		return await reply.code(201).send(addAddress(world, body));
	});
	server.put('/addresses', ({ body }) => changeAddress(world, body));
	server.delete('/addresses', ({ body }) => removeAddress(world, body));
	server.put('/pace', ({ body }) => setPace(world, body));

	server.put('/manners', ({ body }) => setManners(world, body));

	server.post('/', async ({ body, protocol, host }, reply) => {
		const prepared = prepareCallbacks(world, body, `${protocol}://${host}`);
		const results = postCallbacks(world, prepared);
		if (prepared.wait) return await reply.send({ callbacks: await results });
		world.runInBackground(results);
		return await reply.code(202).send({ callbacks: prepared.callbacks.length });
	});
}
