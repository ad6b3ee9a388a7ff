/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod/v3';
import { endpoints } from '../../nodes/LinkMobilityWhatsApp/wire/endpoints';
import { spoil, survivors } from '../faults/respond';
import { handlers } from './handlers';
import { turnedAway } from './login';
import { refused, translated } from './errors';
import { log } from '../world';
import type { Fault } from '../faults/fault';
import type { Refused } from './errors';
import type { World } from '../world';

type Name = keyof typeof endpoints;
const isName = (name: string): name is Name => name in endpoints;

const variables = z.record(z.string());

/** LINK's side of the API: login, then the body, then the endpoint. Everything is logged. */
export function api(server: FastifyInstance, world: World): void {
	// The body is read as text, so that what cannot be read is answered, and shown, as it came.
	server.removeAllContentTypeParsers();
	server.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body));

	server.addHook('onRequest', async ({ headers }, reply) => {
		const away = turnedAway(headers.authorization, world.config.users);
		if (away) await refuse(reply, away);
	});

	server.addHook('onSend', async (request, reply, payload) => {
		const [sent, answered] = [readable(request.body), readable(payload)];
		const parsed = answer.safeParse(answered);
		const to = addressed.safeParse(sent);
		log(world, {
			kind: 'request',
			title: `${request.method} ${shortened(request.url.replace(world.config.basePath, ''))}`,
			about: to.success ? to.data.destinations.join(', ') : '',
			address: `${request.method} ${request.url}`,
			status: reply.statusCode,
			outcome: parsed.success
				? `${parsed.data.resultCode} ${parsed.data.description}`
				: found(answered),
			sent,
			answered,
			...(reply.statusCode === 400 && testing.safeParse(sent).success && passed),
		});
	});

	server.setErrorHandler(async (error, _, reply) => {
		const own = z.object({ statusCode: z.number().min(400).max(499) }).safeParse(error);
		const words = error instanceof Error ? error.message : String(error);
		await refuse(reply, refused(own.success ? 'badRequest' : 'serverError', words));
	});

	// What a server that is not this API might answer: it has no result code.
	server.setNotFoundHandler(async (_, reply) => await reply.code(404).send({ error: 'Not found' }));

	Object.keys(endpoints)
		.filter(isName)
		.forEach((name) => serve(server, world, name));
}

/** Whose templates they are is the same for all. */
const shortened = (path: string) => path.replace(/^\/platformId\/.*(?=\/templates)/, '…');

const template = z.object({ id: z.string(), status: z.string(), name: z.string().default('') });

/** What an answer without a result code says: which template it is about, and how that is. */
function found(answered: unknown): string {
	const { success, data } = template.safeParse(answered);
	return success ? `${data.name} ${data.id} ${data.status}`.trim() : '';
}

/** The body of the credential's test: a request without messages, refused as such only where the login is right. */
const testing = z.object({ messages: z.array(z.unknown()).length(0) }).strict();
const passed = {
	title: 'Test of the credential',
	outcome: 'The login is right. Nothing was to be sent, and nothing was',
	isWanted: true,
};

const addressed = z.object({ destinations: z.array(z.string()) });
const answer = z.object({ resultCode: z.number(), description: z.string() });

function serve(server: FastifyInstance, world: World, name: Name): void {
	const { method, path } = endpoints[name];
	const url = path.replace(/\{(\w+)\}/g, ':$1');
	const spoiled = new WeakMap<FastifyRequest, Fault>();
	server.route({
		method,
		url,
		onRequest: async (request, reply) => {
			const fault = name === 'sendMessages' ? world.trouble.choose() : undefined;
			if (fault?.kind === 'cutBefore') spoil(reply, fault);
			else if (fault) spoiled.set(request, fault);
		},
		handler: async (request, reply) => {
			const fault = spoiled.get(request);
			const body = readable(request.body);
			if (typeof body === 'string') {
				return await refuse(reply, refused('badRequest', 'the body is not a JSON object'));
			}
			const take = (taken: unknown) =>
				handlers[name](world, { body: taken, path: variables.parse(request.params) });
			if (fault) {
				const left = surviving(body, fault);
				const own = left && take(left).body;
				await latency(world);
				return spoil(reply, fault, own);
			}
			const answered = take(body);
			await latency(world);
			if (answered.status !== 200) return await refuse(reply, answered);
			return await reply.send(answered.body);
		},
	});
}

/** Each request takes as long, as over a network. */
async function latency({ config, signal }: World): Promise<void> {
	if (config.pace.answer) await pause(config.pace.answer, undefined, { signal });
}

/** What of a request is queued although something goes wrong with it. */
function surviving(body: unknown, fault: Fault): unknown {
	const parsed = addressed.passthrough().safeParse(body);
	if (!parsed.success) return fault.accepted ? body : undefined;
	const destinations = survivors(parsed.data.destinations, fault);
	return destinations.length ? { ...parsed.data, destinations } : undefined;
}

async function refuse(reply: FastifyReply, why: Refused): Promise<FastifyReply> {
	const { status, body } = translated(why, reply.request.headers['accept-language']);
	return await reply.code(status).send(body);
}

/** JSON where it is JSON, the text itself where it is not, undefined where there is none. */
function readable(text: FastifyRequest['body']): unknown {
	if (typeof text !== 'string') return text;
	if (!text) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
