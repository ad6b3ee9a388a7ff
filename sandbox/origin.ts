import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The names under which a program on this computer reaches the sandbox. */
const LOCAL_NAMES = ['127.0.0.1', '[::1]', 'localhost'];

/** Methods that change nothing, so that a page of any origin may use them. */
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses requests that a web page of a stranger can cause in a browser on this computer: under a host
 * name of its own that it has pointed at 127.0.0.1 (DNS rebinding), or from another origin.
 */
export function localOnly(server: FastifyInstance): void {
	server.addHook('onRequest', async (request, reply) => {
		if (!isLocalHost(request)) {
			const error = `The sandbox answers only requests for this computer. Use http://127.0.0.1:${request.socket.localPort} as the address`;
			return await reply.code(421).send({ error });
		}
		if (!SAFE_METHODS.includes(request.method) && !isOwnOrigin(request)) {
			const error = `The page at ${request.headers.origin} may not change anything here. Use the page of the sandbox, or a program other than a browser`;
			return await reply.code(403).send({ error });
		}
	});
}

function isLocalHost({ headers, socket }: FastifyRequest): boolean {
	const host = headers.host?.toLowerCase();
	const port = socket.localPort;
	return LOCAL_NAMES.some((name) => host === `${name}:${port}` || (port === 80 && host === name));
}

/** Browsers send an Origin with every such request, other programs send none. */
const isOwnOrigin = ({ headers }: FastifyRequest) =>
	headers.origin === undefined || headers.origin === `http://${headers.host}`;
