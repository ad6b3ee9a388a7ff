import type { IWebhookFunctions } from 'n8n-workflow';

/** Where this n8n takes answers for waiting executions, such as `http://127.0.0.1:5678/webhook-waiting`. */
export interface WaitingBase {
	url: string;
	/** False for the address of a connection, which a certificate cannot name. */
	hasName: boolean;
}

interface Socket {
	localAddress?: string;
	localPort?: number;
}

/**
 * The addresses to try, in this order: the one at which LINK's request arrived, which needs no name server,
 * certificate or route back in; then the public one. Nothing from a callback's body or headers goes into them.
 */
export function waitingBases(context: IWebhookFunctions): WaitingBase[] {
	const own = ownBase(context);
	if (own === undefined) return [];
	const { socket } = context.getRequestObject();
	const origin = originOf(socket, 'encrypted' in socket && socket.encrypted === true);
	const named = { url: own, hasName: true };
	if (origin === undefined) return [named];
	const local = `${origin}${new URL(own).pathname}`;
	return local === own ? [named] : [{ url: local, hasName: false }, named];
}

/** In a webhook, n8n's address for resuming ends with a placeholder instead of the ID of an execution. */
function ownBase(context: IWebhookFunctions): string | undefined {
	const url = context.evaluateExpression('{{ $execution.resumeUrl }}', 0);
	if (typeof url !== 'string' || !URL.canParse(url)) return undefined;
	const { origin, pathname } = new URL(url);
	return `${origin}${pathname.slice(0, pathname.lastIndexOf('/'))}`;
}

/** `undefined` for a connection that has no address, such as one over a Unix socket. */
function originOf({ localAddress, localPort }: Socket, isTls: boolean): string | undefined {
	if (!localAddress || !localPort) return undefined;
	const [address = ''] = localAddress.replace(/^::ffff:(?=\d+\.)/i, '').split('%');
	const host = address.includes(':') ? `[${address}]` : address;
	return `${isTls ? 'https' : 'http'}://${host}:${localPort}`;
}
