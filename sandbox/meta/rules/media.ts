import { MEGABYTE, files } from '../../../nodes/LinkMobilityWhatsApp/wire/media';
import { reasonOf } from '../../fetchError';
import { links } from './links';
import type { Link } from './links';
import type { Case, Rule } from './rule';

/** Names in use for types that Meta knows by another one. Source: A-52. */
const otherNames = new Map([
	['image/jpg', 'image/jpeg'],
	['audio/mp3', 'audio/mpeg'],
	['audio/x-m4a', 'audio/mp4'],
]);

/** Every file that a message links to can be fetched, is not too large and of a type it may be. */
export const fetchable: Rule = async (given) => {
	const { message, config } = given;
	if (!config.fetchMedia) return undefined;
	const found = await Promise.all(
		links(message.content).map(async (link) => {
			const problem = await problemOf(link, given);
			return problem && `${link.address}: ${problem}`;
		}),
	);
	const details = found.find((problem) => problem !== undefined);
	return details === undefined ? undefined : { code: 131053, title: 'Media upload error', details };
};

async function problemOf({ address, kind, isInTemplate }: Link, { config, signal }: Case) {
	const patience = AbortSignal.timeout(config.pace.patience);
	const leave = new AbortController();
	try {
		const answer = await fetch(address, {
			signal: AbortSignal.any([signal, patience, leave.signal]),
		});
		if (!answer.ok) return `Downloading media failed with http code ${answer.status}`;
		const { megabytes, types } = files[kind === 'document' && isInTemplate ? 'pdf' : kind];
		const type = typeOf(answer);
		if (types && !types.includes(type)) {
			return `The type ${type || '(none)'} is not supported here. Supported: ${types.join(', ')}`;
		}
		const large = await isLarger(answer, megabytes * MEGABYTE);
		return large ? `The file is larger than ${megabytes} MB` : undefined;
	} catch (error) {
		signal.throwIfAborted();
		return patience.aborted
			? 'Downloading media took too long'
			: `Downloading media failed, nobody answers (${reasonOf(error)})`;
	} finally {
		leave.abort();
	}
}

function typeOf({ headers }: Response): string {
	const [type = ''] = (headers.get('content-type') ?? '').toLowerCase().split(';');
	return otherNames.get(type.trim()) ?? type.trim();
}

/** Believes what the server says about the size, and counts where it says nothing. */
async function isLarger({ headers, body }: Response, most: number): Promise<boolean> {
	const said = headers.get('content-length');
	if (said !== null) return Number(said) > most;
	let bytes = 0;
	for await (const part of body ?? []) {
		bytes += part.length;
		if (bytes > most) return true;
	}
	return false;
}
