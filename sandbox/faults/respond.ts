import type { FastifyReply } from 'fastify';
import { refused } from '../link/errors';
import { resultCodes } from '../shared';
import type { Fault, FaultKind } from './fault';

const PAGE = '<!doctype html><html><body><h1>Oops</h1></body></html>';

/** The part of an answer that arrives before the connection stalls. */
const HALF = '{"resultCode":112001,"desc';

/** The answer to a request whose only recipient was lost. */
const NO_IDS = { resultCode: resultCodes.queued, description: 'Queued', messageIds: [] };

const html = (reply: FastifyReply, status: number) =>
	reply.code(status).type('text/html').send(PAGE);

/** @param answer LINK's answer to the part of the request that is queued, if any */
type Respond = (reply: FastifyReply, fault: Fault, answer: unknown) => unknown;

const responses: Record<FaultKind, Respond> = {
	busy: (reply, { retryAfter }) => reply.code(429).header('Retry-After', retryAfter).send(),
	away: (reply, { retryAfter }) => reply.code(503).header('Retry-After', retryAfter).send(),
	down: (reply) => reply.code(503).send(),
	serverError: (reply) => {
		const { status, body } = refused('serverError');
		return reply.code(status).send(body);
	},
	errorPage: (reply) => html(reply, 500),
	page: (reply) => html(reply, 200),
	cutBefore: (reply) => reset(reply),
	cutAfter: (reply) => reset(reply),
	stalled: (reply) => reply.hijack(),
	half: (reply) => {
		reply.hijack();
		reply.raw.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 100 });
		return reply.raw.write(HALF);
	},
	nonsense: (reply) => reply.send({ ok: true, data: [] }),
	refusal: (reply) =>
		reply.send({ resultCode: resultCodes.badRequest, description: 'Bad request' }),
	fewer: (reply, _, answer) => reply.send(answer ?? NO_IDS),
};

/** Responds to a request in the way of its fault. */
export function respond(reply: FastifyReply, fault: Fault, answer?: unknown): void {
	responses[fault.kind](reply, fault, answer);
}

function reset(reply: FastifyReply): void {
	reply.hijack();
	reply.raw.socket?.resetAndDestroy();
}

/** The recipients whose messages are queued in spite of the fault. */
export function survivors(recipients: readonly unknown[], fault: Fault | undefined): unknown[] {
	if (fault && !fault.accepted) return [];
	if (fault?.kind !== 'fewer') return [...recipients];
	return recipients.filter((_, index) => index % 2 === 1);
}
