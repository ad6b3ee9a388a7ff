import { join } from 'node:path';
import { Readable } from 'node:stream';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod/v3';
import { MEGABYTE } from '../shared';

/** Where the files are served. */
export const FOLDER = '/media/';

export const mediaNames = ['photo', 'video', 'voice', 'document', 'sticker'] as const;

interface MediaFile {
	path: string;
	/** The MIME type as Meta reports it. */
	type: string;
	hasCaption: boolean;
	name?: string;
}

/** Files that a person can send, and that a workflow can link to. */
export const mediaFiles: Record<(typeof mediaNames)[number], MediaFile> = {
	photo: { path: 'photo.jpg', type: 'image/jpeg', hasCaption: true },
	video: { path: 'video.mp4', type: 'video/mp4', hasCaption: true },
	voice: { path: 'voice.ogg', type: 'audio/ogg; codecs=opus', hasCaption: false },
	document: {
		path: 'document.pdf',
		type: 'application/pdf',
		hasCaption: true,
		name: 'Price list.pdf',
	},
	sticker: { path: 'sticker.webp', type: 'image/webp', hasCaption: false },
};

/** A video above WhatsApp's limit, to see what a workflow does with it; its bytes are zeros. */
export const largeFile = { path: 'large.mp4', type: 'video/mp4', bytes: 200 * MEGABYTE };

const signedQuery = z.object({ se: z.string().datetime() });

/** Serves the files; an expired link is refused as Azure does. */
export async function mediaRoutes(server: FastifyInstance): Promise<void> {
	server.addHook('onRequest', async ({ query }, reply) => {
		const end = signedQuery.safeParse(query).data?.se;
		if (end === undefined || Date.parse(end) > Date.now()) return;
		await reply.code(403).send({ error: 'AuthenticationFailed: the link has expired' });
	});
	server.get(`/${largeFile.path}`, async (_, reply) => {
		reply.header('Content-Length', largeFile.bytes).type(largeFile.type);
		return await reply.send(Readable.from(zeros(largeFile.bytes)));
	});
	await server.register(fastifyStatic, { root: join(__dirname, 'files'), decorateReply: false });
}

function* zeros(bytes: number): Iterable<Buffer> {
	const part = Buffer.alloc(MEGABYTE);
	for (let rest = bytes; rest > 0; rest -= part.length) yield part.subarray(0, rest);
}
