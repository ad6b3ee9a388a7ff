import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { localData } from './paths';
import { UserError } from './userError';

const MAX_PORT = 65_535;

const options = {
	'n8n-port': { type: 'string', default: '5678' },
	'sandbox-port': { type: 'string', default: '4010' },
	data: { type: 'string', default: localData },
} as const;

/** The options of `npm start`. */
export interface Flags {
	ports: { n8n: number; sandbox: number };
	/** Folder for n8n's and the sandbox's data, as an absolute path. */
	data: string;
}

/** @throws UserError if an option is unknown or has an invalid value */
export function readFlags(args: string[]): Flags {
	const values = parsed(args);
	const ports = {
		n8n: port('--n8n-port', values['n8n-port']),
		sandbox: port('--sandbox-port', values['sandbox-port']),
	};
	if (ports.n8n === ports.sandbox) {
		throw new UserError('--n8n-port and --sandbox-port must be different');
	}
	return { ports, data: resolve(values.data) };
}

function parsed(args: string[]) {
	try {
		return parseArgs({ args, options }).values;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError(`${reason}. npm start takes --n8n-port, --sandbox-port and --data`);
	}
}

function port(flag: string, text: string): number {
	const number = Number(text);
	if (/^\d+$/.test(text) && number >= 1 && number <= MAX_PORT) return number;
	throw new UserError(`${flag} must be a whole number from 1 to ${MAX_PORT}, not "${text}"`);
}
