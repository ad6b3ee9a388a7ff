import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Libraries of the page, served from node_modules; index.html maps their names to /vendor. */
const libraries = ['preact', 'htm'];

/** Serves the page as it is written, without a build. */
export async function pageRoutes(server: FastifyInstance): Promise<void> {
	await server.register(fastifyStatic, { root: join(__dirname, 'public') });
	for (const name of libraries) {
		await server.register(fastifyStatic, {
			root: join(__dirname, '..', 'node_modules', name),
			prefix: `/vendor/${name}/`,
			decorateReply: false,
		});
	}
}
