import { Readable } from 'node:stream';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod/v3';
import { MEGABYTE } from '../shared';
import { largeFile, mediaFolder } from './files';
import { sampleLinks } from './samples';

const signedQuery = z.object({ se: z.string().datetime() });

/** Serves the files, and a list of them; an expired link is refused as Azure does. */
export async function mediaRoutes(server: FastifyInstance): Promise<void> {
	server.addHook('onRequest', async ({ query }, reply) => {
		const end = signedQuery.safeParse(query).data?.se;
		if (end === undefined || Date.parse(end) > Date.now()) return;
		await reply.code(403).send({ error: 'AuthenticationFailed: the link has expired' });
	});
	server.get('/', () => sampleLinks());
	server.get(`/${largeFile.path}`, async (_, reply) => {
		reply.header('Content-Length', largeFile.bytes).type(largeFile.type);
		return await reply.send(Readable.from(zeros(largeFile.bytes)));
	});
	await server.register(fastifyStatic, { root: mediaFolder, decorateReply: false });
}

function* zeros(bytes: number): Iterable<Buffer> {
	const part = Buffer.alloc(MEGABYTE);
	for (let rest = bytes; rest > 0; rest -= part.length) yield part.subarray(0, rest);
}
