import { createServer } from 'node:net';
import { UserError } from './userError';

/** @throws UserError the port is in use */
export async function requireFreePort(port: number, server: string, flag: string): Promise<void> {
	if (await isFree(port)) return;
	throw new UserError(
		`Port ${port} for ${server} is in use. End the program that uses it, or choose another: npm start -- ${flag} ${port + 1}`,
	);
}

/** A port that is free at the moment. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === 'string')
		throw new Error('The system assigned no port');
	return address.port;
}

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
	});
}
