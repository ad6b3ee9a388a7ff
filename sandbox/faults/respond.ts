import type { FastifyReply } from 'fastify';
import { resultCodes } from '../../nodes/LinkMobilityWhatsApp/wire/codes';
import { refused } from '../link/errors';
import type { Fault, FaultKind } from './fault';

const PAGE = '<!doctype html><html><body><h1>Oops</h1></body></html>';

/** As much of a LINK answer as gets through before the line goes dead. */
const HALF = '{"resultCode":112001,"desc';

/** For a request of one recipient, which is then left out. */
const NO_IDS = { resultCode: resultCodes.queued, description: 'Queued', messageIds: [] };

const html = (reply: FastifyReply, status: number) =>
	reply.code(status).type('text/html').send(PAGE);

/** How each fault is answered, or not; `own` is LINK's answer where there is one. */
const answers: Record<FaultKind, (reply: FastifyReply, fault: Fault, own: unknown) => unknown> = {
	busy: (reply, { retryAfter }) => reply.code(429).header('Retry-After', retryAfter).send(),
	away: (reply, { retryAfter }) => reply.code(503).header('Retry-After', retryAfter).send(),
	down: (reply) => reply.code(503).send(),
	serverError: (reply) => {
		const { status, body } = refused('serverError');
		return reply.code(status).send(body);
	},
	errorPage: (reply) => html(reply, 500),
	page: (reply) => html(reply, 200),
	cutBefore: (reply) => cut(reply),
	cutAfter: (reply) => cut(reply),
	stalled: (reply) => reply.hijack(),
	half: (reply) => {
		reply.hijack();
		reply.raw.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 100 });
		return reply.raw.write(HALF);
	},
	nonsense: (reply) => reply.send({ ok: true, data: [] }),
	refusal: (reply) =>
		reply.send({ resultCode: resultCodes.badRequest, description: 'Bad request' }),
	fewer: (reply, _, own) => reply.send(own ?? NO_IDS),
};

/** Answers as the fault has it. */
export function spoil(reply: FastifyReply, fault: Fault, own?: unknown): void {
	answers[fault.kind](reply, fault, own);
}

function cut(reply: FastifyReply): void {
	reply.hijack();
	reply.raw.socket?.resetAndDestroy();
}

/** The recipients whose messages are queued although the request gets this fault. */
export function survivors(recipients: readonly unknown[], fault: Fault | undefined): unknown[] {
	if (fault && !fault.accepted) return [];
	if (fault?.kind !== 'fewer') return [...recipients];
	return recipients.filter((_, index) => index % 2 === 1);
}
