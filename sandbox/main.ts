/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod/v3';
import { config } from './config';
import { faults } from './link/errors';
import { startSandbox } from './server';
import type { Config } from './config';

const USAGE = 'Usage: npm run sandbox -- [--config FILE] [--port N]';

const say = (words: string) => process.stdout.write(`${words}\n`);

/** The configuration that the command line asks for. */
function asked(args: string[]): Config {
	const options = { config: { type: 'string' }, port: { type: 'string' } } as const;
	const { values } = parseArgs({ args, options });
	const file: unknown = values.config ? JSON.parse(readFileSync(values.config, 'utf8')) : {};
	const given = z.object({}).passthrough().parse(file);
	return config.parse(values.port === undefined ? given : { ...given, port: Number(values.port) });
}

/** What went wrong, in one sentence. */
function sentence(error: unknown): string {
	if (error instanceof z.ZodError) return `The configuration is wrong. ${faults(error)}.`;
	if (error instanceof SyntaxError) return `The configuration is not JSON. ${error.message}.`;
	if (!(error instanceof Error)) return String(error);
	if (!('code' in error)) return error.message;
	if (error.code === 'EADDRINUSE') {
		return 'The port is in use. Stop what uses it, or choose another with --port.';
	}
	if (error.code === 'ENOENT') return 'The configuration file does not exist.';
	const ofTheCommandLine = String(error.code).startsWith('ERR_PARSE_ARGS');
	return ofTheCommandLine ? `${error.message}\n${USAGE}` : error.message;
}

async function main(): Promise<void> {
	const settings = asked(process.argv.slice(2));
	const { url, apiUrl, close } = await startSandbox(settings);
	const [user] = settings.users;
	say(`Phone           ${url}`);
	say(`API (Base URL)  ${apiUrl}`);
	if (user) say(`Login           ${user.username} / ${user.password}`);
	say('Only this computer can reach it, and no message leaves it. Stop with Ctrl-C.');
	const stop = async () => {
		await close();
		process.exit(0);
	};
	process.once('SIGINT', () => void stop());
	process.once('SIGTERM', () => void stop());
}

main().catch((error: unknown) => {
	process.stderr.write(`${sentence(error)}\n`);
	process.exitCode = 1;
});
