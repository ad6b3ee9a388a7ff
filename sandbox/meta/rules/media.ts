import { fetchErrorOf } from '../../fetchError';
import { MEGABYTE, fileLimits } from '../../shared';
import { linksIn } from './links';
import type { Link } from './links';
import type { Rule, RuleInput } from './rule';

/** Names in use for the types that Meta lists under another name. */
const aliases = new Map([
	['image/jpg', 'image/jpeg'],
	['audio/mp3', 'audio/mpeg'],
	['audio/x-m4a', 'audio/mp4'],
]);

/** Every linked file can be fetched, is of a supported type and not too large. Source: Meta, media. */
export const fetchableMedia: Rule = async (input) => {
	const { message, config } = input;
	if (!config.fetchMedia) return undefined;
	const problems = await Promise.all(
		linksIn(message.content).map(async (link) => {
			const problem = await problemOf(link, input);
			return problem && `${link.address}: ${problem}`;
		}),
	);
	const details = problems.find((problem) => problem !== undefined);
	return details === undefined ? undefined : { code: 131053, title: 'Media upload error', details };
};

async function problemOf({ address, kind, isInTemplate }: Link, { config, signal }: RuleInput) {
	const timeout = AbortSignal.timeout(config.pace.patience);
	const done = new AbortController();
	try {
		const response = await fetch(address, {
			signal: AbortSignal.any([signal, timeout, done.signal]),
		});
		if (!response.ok) return `Downloading media failed with http code ${response.status}`;
		const { megabytes, types } = fileLimits[kind === 'document' && isInTemplate ? 'pdf' : kind];
		const type = typeOf(response);
		if (types && !types.includes(type)) {
			return `The type ${type || '(none)'} is not supported here. Supported: ${types.join(', ')}`;
		}
		const isTooLarge = await isLarger(response, megabytes * MEGABYTE);
		return isTooLarge ? `The file is larger than ${megabytes} MB` : undefined;
	} catch (error) {
		signal.throwIfAborted();
		return timeout.aborted
			? 'Downloading media took too long'
			: `Downloading media failed, no answer (${fetchErrorOf(error)})`;
	} finally {
		done.abort();
	}
}

function typeOf({ headers }: Response): string {
	const [type = ''] = (headers.get('content-type') ?? '').toLowerCase().split(';');
	return aliases.get(type.trim()) ?? type.trim();
}

/** Goes by the Content-Length header, and counts the bytes of a response without one. */
async function isLarger({ headers, body }: Response, max: number): Promise<boolean> {
	const length = headers.get('content-length');
	if (length !== null) return Number(length) > max;
	let bytes = 0;
	for await (const part of body ?? []) {
		bytes += part.length;
		if (bytes > max) return true;
	}
	return false;
}
