import { createHash } from 'crypto';
import type { Callback } from '../wire/account';
import { turnedAway } from './authentic';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** So long a login that was right counts as right, in milliseconds. */
const GOOD_FOR = 10_000;

interface Accepted {
	header: string;
	/** Of what the header said, so that no secret is kept. */
	digest: string;
	until: number;
}

/**
 * Remembers for a few seconds which login was right, since n8n takes as long to decrypt a credential as
 * to run a short workflow. Whatever is not the same is held against the credential itself, so that a
 * new password works at once, and an old one for ten seconds more. Without a login nothing is remembered.
 */
export function logins() {
	const accepted = new Map<string, Accepted>();

	/** Why a callback is turned away, or nothing when it is LINK's. `scope` names the credential, too. */
	return async function refusal(
		scope: string,
		headers: Headers,
		read: () => Promise<Callback>,
		now: number,
	): Promise<string | undefined> {
		const before = accepted.get(scope);
		if (before && now < before.until && digestOf(headers, before.header) === before.digest) {
			return undefined;
		}
		accepted.delete(scope);
		const callback = await read();
		const denial = turnedAway(headers, callback);
		const header = headerOf(callback);
		if (denial === undefined && header !== undefined) {
			accepted.set(scope, { header, digest: digestOf(headers, header), until: now + GOOD_FOR });
		}
		return denial;
	};
}

function headerOf({ kind, callbackHeaderName }: Callback): string | undefined {
	if (kind === 'basic') return 'authorization';
	return kind === 'header' ? callbackHeaderName?.toLowerCase() : undefined;
}

const digestOf = (headers: Headers, name: string) =>
	createHash('sha256')
		.update(JSON.stringify(headers[name] ?? null))
		.digest('base64');
