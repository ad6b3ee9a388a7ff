import type { FastifyInstance } from 'fastify';
import { refusals } from '../../nodes/LinkMobilityWhatsApp/wire/refusals';
import { known } from './known';
import { spellings } from './manners';
import { post, prepare } from './send';
import type { World } from '../world';

/** What there is to choose from. */
const choices = ({ config }: World) => ({
	callbacks: known.map(({ name, label, group, about }) => ({ name, label, group, about })),
	spellings,
	gates: config.gates.map(({ id, destinations }) => ({
		id,
		urls: destinations.map(({ url }) => url),
	})),
	/** Where callbacks go when nobody says. */
	gate: config.incomingGates[0] ?? config.gates[0]?.id ?? null,
});

/** GET what there is; POST what LINK is to call back with. A mistake is answered with 400 and a sentence. */
export function control(server: FastifyInstance, world: World): void {
	server.get('/', () => choices(world));

	server.setErrorHandler(async (error, _, reply) => {
		const words = refusals(error);
		const message = error instanceof Error ? error.message : String(error);
		return await reply.code(words ? 400 : 500).send({ error: words?.join('. ') ?? message });
	});

	server.post('/', async ({ body, protocol, host }, reply) => {
		const prepared = prepare(world, body, `${protocol}://${host}`);
		const posted = post(world, prepared);
		if (prepared.wait) return await reply.send({ callbacks: await posted });
		world.behind(posted);
		return await reply.code(202).send({ callbacks: prepared.callbacks.length });
	});
}
