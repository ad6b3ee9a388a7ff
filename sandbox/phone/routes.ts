import type { FastifyInstance } from 'fastify';
import { z } from 'zod/v3';
import { MAX_CAPTION_LENGTH } from '../../nodes/LinkMobilityWhatsApp/wire/media';
import { MAX_TEXT_LENGTH } from '../../nodes/LinkMobilityWhatsApp/wire/message';
import { refusals } from '../../nodes/LinkMobilityWhatsApp/wire/refusals';
import { text } from '../../nodes/LinkMobilityWhatsApp/wire/text';
import { acts } from './actions/actions';
import { addPerson, setWrote } from '../conversations';
import { number, see } from '../link/delivery';
import { shownGate } from '../callbacks/gates';
import { receive } from '../link/incoming';
import { desk } from '../meta/templates/reviewRoutes';
import { displayed } from '../meta/templates/displayed';
import { rejectionReasons } from '../meta/templates/template';
import { changes } from '../meta/templates/lifecycle';
import { HOUR_MS, WINDOW_MS } from '../meta/serviceWindow';
import type { World } from '../world';

/** Every limit the page shows, from where the API's own limits are written. */
const limits = { text: MAX_TEXT_LENGTH, caption: MAX_CAPTION_LENGTH, window: WINDOW_MS };

const newPerson = z.object({ number, name: text(60) });
const shown = z.object({ ids: z.array(z.string()) });
const whose = z.object({ number });
const hoursAgo = z.object({ hoursAgo: z.number().nonnegative() });

/** All the page shows. */
export const everything = ({ state, config, now }: World) => ({
	...state,
	templates: state.templates.map((template) => displayed({ config, now }, template)),
	limits,
	gates: config.gates.map((gate) => shownGate({ state }, gate)),
	sources: config.sources,
	basePath: config.basePath,
	catalog: config.catalog,
	/** By what somebody at Meta goes, and how soon. */
	reviews: {
		changes,
		reasons: rejectionReasons,
		verdict: config.review,
		delay: config.pace.review,
	},
});

/** What a person can do on the phone page; a mistake is answered with 400 and a sentence. */
export function phone(server: FastifyInstance, world: World): void {
	server.setErrorHandler(async (error, _, reply) => {
		const words = refusals(error);
		const message = error instanceof Error ? error.message : String(error);
		return await reply.code(words ? 400 : 500).send({ error: words?.join('. ') ?? message });
	});

	server.get('/', () => everything(world));
	desk(server, world);

	server.post('/people', async ({ body }, reply) => {
		const { number: own, name } = newPerson.parse(body);
		const person = addPerson(world.state, own, name);
		world.changed({ kind: 'person', value: person });
		return await reply.code(201).send(person);
	});

	for (const [path, act] of Object.entries(acts)) {
		server.post(`/people/:number/${path}`, async ({ params, body, protocol, host }, reply) => {
			const { number: person } = whose.parse(params);
			const { state, config } = world;
			const origin = `${protocol}://${host}`;
			const done = act(body, { person, state, config, origin, now: world.now() });
			return await reply.code(201).send(receive(world, { person, ...done }));
		});
	}

	// To try what happens when somebody has not written for a while, without waiting.
	server.post('/people/:number/wrote', ({ params, body }) => {
		const at = world.now().getTime() - hoursAgo.parse(body).hoursAgo * HOUR_MS;
		const { number } = whose.parse(params);
		const known = addPerson(world.state, number);
		const person = setWrote(known, new Date(at), world.config.sources);
		world.changed({ kind: 'person', value: person });
		return person;
	});

	server.post('/read', ({ body }) => ({ read: see(world, shown.parse(body).ids) }));
}
