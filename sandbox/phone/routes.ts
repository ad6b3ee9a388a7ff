import type { FastifyInstance } from 'fastify';
import { z } from 'zod/v3';
import { addPerson, clear, setWrote } from '../conversations';
import { readMessages } from '../link/delivery';
import { receive } from '../link/incoming';
import { HOUR_MS } from '../meta/serviceWindow';
import { reviewRoutes } from '../meta/templates/reviewRoutes';
import { answerPageErrors } from '../pageErrors';
import type { World } from '../world';
import { actions } from './actions/actions';
import { phoneNumber, text } from './fields';
import { snapshot } from './snapshot';

const newPerson = z.object({ number: phoneNumber, name: text('Name', 60) });
const personPath = z.object({ number: phoneNumber });
const readBody = z.object({ ids: z.array(z.string()) });
const wroteBody = z.object({ hoursAgo: z.number().nonnegative() });

/** What a person can do on the phone page. */
export function phoneRoutes(server: FastifyInstance, world: World): void {
	answerPageErrors(server);

	server.get('/', () => snapshot(world));
	reviewRoutes(server, world);

	server.post('/people', async ({ body }, reply) => {
		const { number, name } = newPerson.parse(body);
		const person = addPerson(world.state, number, name);
		world.notify({ kind: 'person', value: person });
		return await reply.code(201).send(person);
	});

	// The people of the configuration stay.
	server.delete('/people', () => {
		const { state, config } = world;
		clear(
			state,
			config.people.map(({ number }) => number),
		);
		config.gates.forEach(({ id }) => world.lineOf(id).clear());
		world.notify({ kind: 'everything', value: null });
		return { people: state.people.length };
	});

	for (const [path, perform] of Object.entries(actions)) {
		server.post(`/people/:number/${path}`, async ({ params, body, protocol, host }, reply) => {
			const { number: person } = personPath.parse(params);
			const { state, config } = world;
			const origin = `${protocol}://${host}`;
			const result = perform(body, { person, state, config, origin, now: world.now() });
			return await reply.code(201).send(receive(world, { person, ...result }));
		});
	}

	// Opens or closes the 24-hour window without waiting.
	server.post('/people/:number/wrote', ({ params, body }) => {
		const at = world.now().getTime() - wroteBody.parse(body).hoursAgo * HOUR_MS;
		const { number } = personPath.parse(params);
		const person = setWrote(addPerson(world.state, number), new Date(at), world.config.sources);
		world.notify({ kind: 'person', value: person });
		return person;
	});

	server.post('/read', ({ body }) => ({ read: readMessages(world, readBody.parse(body).ids) }));
}
