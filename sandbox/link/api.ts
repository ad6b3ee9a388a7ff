import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod/v3';
import type { Fault } from '../faults/fault';
import { respond, survivors } from '../faults/respond';
import { MAX_DEPTH, isTooDeep } from '../json/depth';
import { routes } from '../shared';
import type { RouteName } from '../shared';
import type { World } from '../world';
import { refused, translated } from './errors';
import type { Refused } from './errors';
import { handlers } from './handlers';
import { refuseLogin } from './login';
import { logRequest } from './requestLog';

const isRouteName = (name: string): name is RouteName => name in routes;
const routeNames = Object.keys(routes).filter(isRouteName);

const pathVariables = z.record(z.string());

/** LINK's API: first the login, then the body, then the handler of the route. Every request is logged. */
export function linkApi(server: FastifyInstance, world: World): void {
	// The body is kept as text, so that a body that is not JSON can be answered and logged.
	server.removeAllContentTypeParsers();
	server.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body));

	server.addHook('onRequest', async ({ headers }, reply) => {
		const refusal = refuseLogin(headers.authorization, world.config.users);
		if (refusal) await refuse(reply, refusal);
	});

	server.addHook('onSend', async (request, reply, payload) => {
		const { method, url, body, params } = request;
		logRequest(world, {
			method,
			url,
			route: routeOf(request),
			path: pathVariables.parse(params),
			status: reply.statusCode,
			sent: parsed(body),
			answered: parsed(payload),
		});
	});

	server.setErrorHandler(async (error, _, reply) => {
		const clientError = z.object({ statusCode: z.number().min(400).max(499) }).safeParse(error);
		const words = error instanceof Error ? error.message : String(error);
		await refuse(reply, refused(clientError.success ? 'badRequest' : 'serverError', words));
	});

	// An answer without a result code, as from a server that is not LINK's.
	server.setNotFoundHandler(async (_, reply) => await reply.code(404).send({ error: 'Not found' }));

	routeNames.forEach((name) => addRoute(server, world, name));
}

/** The path of a route as Fastify writes it. */
const pathOf = (name: RouteName) => routes[name].path.replace(/\{(\w+)\}/g, ':$1');

const routeOf = ({ method, routeOptions: { url = '' } }: FastifyRequest) =>
	routeNames.find((name) => routes[name].method === method && url.endsWith(pathOf(name)));

function addRoute(server: FastifyInstance, world: World, name: RouteName): void {
	const { method } = routes[name];
	const faults = new WeakMap<FastifyRequest, Fault>();
	server.route({
		method,
		url: pathOf(name),
		onRequest: async (request, reply) => {
			const fault = name === 'sendMessages' ? world.faults.choose() : undefined;
			if (fault?.kind === 'cutBefore') respond(reply, fault);
			else if (fault) faults.set(request, fault);
		},
		handler: async (request, reply) => {
			if (typeof request.body === 'string' && isTooDeep(request.body)) {
				const reason = `the body is nested more than ${MAX_DEPTH} levels deep`;
				return await refuse(reply, refused('badRequest', reason));
			}
			const body = parsed(request.body);
			if (typeof body === 'string') {
				return await refuse(reply, refused('badRequest', 'the body must be a JSON object'));
			}
			const handle = (handled: unknown) =>
				handlers[name](world, { body: handled, path: pathVariables.parse(request.params) });
			const fault = faults.get(request);
			if (fault) {
				const surviving = survivingPart(body, fault);
				const answer = surviving && handle(surviving).body;
				await waitForAnswer(world);
				return respond(reply, fault, answer);
			}
			const answer = handle(body);
			await waitForAnswer(world);
			if (answer.status !== 200) return await refuse(reply, answer);
			return await reply.send(answer.body);
		},
	});
}

/** The configured latency of an answer. */
async function waitForAnswer({ config, pause }: World): Promise<void> {
	if (config.pace.answer) await pause(config.pace.answer);
}

const withDestinations = z.object({ destinations: z.array(z.string()) }).passthrough();

/** The part of a request that is queued in spite of a fault; undefined if nothing is. */
function survivingPart(body: unknown, fault: Fault): unknown {
	const { data } = withDestinations.safeParse(body);
	if (!data) return fault.accepted ? body : undefined;
	const destinations = survivors(data.destinations, fault);
	return destinations.length ? { ...data, destinations } : undefined;
}

async function refuse(reply: FastifyReply, refusal: Refused): Promise<FastifyReply> {
	const { status, body } = translated(refusal, reply.request.headers['accept-language']);
	return await reply.code(status).send(body);
}

/** The JSON of a text, the text itself if it is not JSON or too deep, and undefined for an empty text. */
function parsed(text: FastifyRequest['body']): unknown {
	if (typeof text !== 'string') return text;
	if (!text) return undefined;
	if (isTooDeep(text)) return text;
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
