import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod/v3';
import { config } from './config';
import type { Config } from './config';
import { problems } from './json/problems';
import { startSandbox } from './server';

const USAGE = 'Usage: npm run sandbox -- [--config FILE] [--port N]';

const print = (line: string) => process.stdout.write(`${line}\n`);

/** The configuration that the command line names, with the port of the command line. */
function readConfig(args: string[]): Config {
	const options = { config: { type: 'string' }, port: { type: 'string' } } as const;
	const { values } = parseArgs({ args, options });
	const file: unknown = values.config ? JSON.parse(readFileSync(values.config, 'utf8')) : {};
	const settings = z.object({}).passthrough().parse(file);
	return config.parse(
		values.port === undefined ? settings : { ...settings, port: Number(values.port) },
	);
}

function messageOf(error: unknown): string {
	if (error instanceof z.ZodError) {
		return `The configuration is wrong. ${problems(error, 'the configuration')}.`;
	}
	if (error instanceof SyntaxError) return `The configuration is not JSON. ${error.message}.`;
	if (!(error instanceof Error)) return String(error);
	if (!('code' in error)) return error.message;
	if (error.code === 'EADDRINUSE') {
		return 'The port is in use. Stop the program that uses it, or choose another with --port.';
	}
	if (error.code === 'ENOENT') return 'The configuration file does not exist.';
	const isUsageError = String(error.code).startsWith('ERR_PARSE_ARGS');
	return isUsageError ? `${error.message}\n${USAGE}` : error.message;
}

async function main(): Promise<void> {
	const settings = readConfig(process.argv.slice(2));
	const { url, apiUrl, close } = await startSandbox(settings);
	const [user] = settings.users;
	print(`Phone           ${url}`);
	print(`API (Base URL)  ${apiUrl}`);
	if (user) print(`Login           ${user.username} / ${user.password}`);
	print('Only this computer can reach it, and no message leaves it. Stop with Ctrl-C.');
	const stop = async () => {
		await close();
		process.exit(0);
	};
	process.once('SIGINT', () => void stop());
	process.once('SIGTERM', () => void stop());
}

main().catch((error: unknown) => {
	process.stderr.write(`${messageOf(error)}\n`);
	process.exitCode = 1;
});
