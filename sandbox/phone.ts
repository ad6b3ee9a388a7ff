import type { FastifyInstance } from 'fastify';
import { z } from 'zod/v3';
import { LONGEST_TEXT } from '../nodes/LinkMobilityWhatsApp/wire/message';
import { refusals } from '../nodes/LinkMobilityWhatsApp/wire/refusals';
import { text } from '../nodes/LinkMobilityWhatsApp/wire/text';
import { addPerson } from './conversations';
import { isReachable, see } from './delivery';
import { receive } from './incoming';
import type { World } from './world';

/** Every limit the page shows, from where the API's own limits are written. */
const limits = { text: LONGEST_TEXT };

const number = z
	.string()
	.refine(isReachable, 'Write the number with a plus sign and its country code: +46700000003');

const newPerson = z.object({ number, name: text('Name', 60) });
const written = z.object({
	text: text('Message', LONGEST_TEXT),
	quoted: z.string().nullable().default(null),
});
const shown = z.object({ ids: z.array(z.string()) });
const whose = z.object({ number });

/** All the page shows. */
export const everything = ({ state, config }: World) => ({
	...state,
	limits,
	sources: config.sources,
	basePath: config.basePath,
});

/** What a person can do on the phone page; a mistake is answered with 400 and a sentence. */
export function phone(server: FastifyInstance, world: World): void {
	server.setErrorHandler(async (error, _, reply) => {
		const words = refusals(error);
		const message = error instanceof Error ? error.message : String(error);
		return await reply.code(words ? 400 : 500).send({ error: words?.join('. ') ?? message });
	});

	server.get('/', () => everything(world));

	server.post('/people', async ({ body }, reply) => {
		const { number, name } = newPerson.parse(body);
		const person = addPerson(world.state, number, name);
		world.changed({ kind: 'person', value: person });
		return await reply.code(201).send(person);
	});

	server.post('/people/:number/messages', async ({ params, body }, reply) => {
		const { number: person } = whose.parse(params);
		const { text: words, quoted } = written.parse(body);
		const content = { contentType: 'TEXT', text: words };
		return await reply.code(201).send(receive(world, { person, quoted, content }));
	});

	server.post('/read', ({ body }) => ({ read: see(world, shown.parse(body).ids) }));
}
