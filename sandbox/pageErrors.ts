import type { FastifyInstance } from 'fastify';
import { z } from 'zod/v3';
import { sentences } from './json/problems';

/** Answers a mistake at one of the sandbox's pages with 400 and a sentence, and any other error with 500. */
export function answerPageErrors(server: FastifyInstance): void {
	server.setErrorHandler(async (error, _, reply) => {
		if (error instanceof z.ZodError) return await reply.code(400).send({ error: sentences(error) });
		const message = error instanceof Error ? error.message : String(error);
		return await reply.code(500).send({ error: message });
	});
}
