import { createServer } from 'node:net';
import { Sentence } from './sentence';

/** Makes sure that a port is free before anything is started on it. */
export async function mustBeFree(port: number, whose: string, flag: string): Promise<void> {
	if (await isFree(port)) return;
	throw new Sentence(
		`Port ${port} for ${whose} is in use. End the program that uses it, or choose another: npm start -- ${flag} ${port + 1}`,
	);
}

/** A port that nobody uses just now. */
export async function anyFree(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('No port was given');
	return address.port;
}

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
	});
}
