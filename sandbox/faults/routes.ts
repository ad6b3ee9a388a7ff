import type { FastifyInstance } from 'fastify';
import { answerPageErrors } from '../pageErrors';
import { chooser, injection } from './fault';
import type { FaultInjector } from './injector';

/** POST the faults of the requests to come; GET how many messages were accepted since. */
export function faultRoutes(server: FastifyInstance, injector: FaultInjector): void {
	answerPageErrors(server);

	server.get('/', () => ({ accepted: Object.fromEntries(injector.accepted) }));

	server.post('/', async ({ body }, reply) => {
		injector.set(chooser(injection.parse(body)));
		return await reply.code(204).send();
	});
}
