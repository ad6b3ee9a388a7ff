import type { FastifyInstance } from 'fastify';
import { faults } from '../link/errors';
import { chooser, injection } from './fault';
import type { Trouble } from './injector';

/** POST what is to go wrong from now on; GET what was accepted since. */
export function control(server: FastifyInstance, trouble: Trouble): void {
	server.get('/', () => ({ accepted: Object.fromEntries(trouble.accepted) }));

	server.post('/', async ({ body }, reply) => {
		const parsed = injection.safeParse(body);
		if (!parsed.success) return await reply.code(400).send({ error: faults(parsed.error) });
		trouble.set(chooser(parsed.data));
		return await reply.code(204).send();
	});
}
