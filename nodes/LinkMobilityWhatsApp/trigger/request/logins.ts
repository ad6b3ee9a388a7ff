import { createHash } from 'crypto';
import type { Callback } from '../../../../credentials/callback';
import { createLru } from '../lru';
import type { RejectedCallback } from './answer';
import { authenticationError, headerOf, missingLogin } from './authentication';
import type { Headers } from './authentication';
import { loginWarnings, unreadable, warningsOfCredential } from './loginWarnings';

type ReadCredential = () => Promise<Callback>;

/** How long an accepted login is accepted again without the credential, in milliseconds. */
const ACCEPTED_FOR = 10_000;

/** How long the warnings about a credential are remembered, in milliseconds. */
const WARNINGS_FOR = 60_000;

const MAX_SCOPES = 1_000;

/** Leaves out n8n's reason, because the caller may be a stranger. */
const UNREADABLE = 'The credential of the trigger cannot be read';

interface Accepted {
	header: string;
	/** Of the header's value, so that no secret is kept. */
	digest: string;
	until: number;
}

/**
 * Checks logins of callbacks, and remembers an accepted one for a few seconds, since n8n takes as long to
 * decrypt a credential as to run a short workflow. Any other login is checked against the credential, so
 * that a new password works at once, and an old one for ten more seconds.
 *
 * Scopes name the workflow, the node and the credential.
 */
export function createLogins() {
	const accepted = createLru<Accepted>(MAX_SCOPES);
	const known = createLru<{ warnings: string[]; until: number }>(MAX_SCOPES);

	const reading = new Map<string, Promise<Callback>>();

	/** Callbacks that come while the credential is being read wait for that, instead of reading it, too. */
	const readOnce = async (scope: string, read: ReadCredential): Promise<Callback> => {
		const started = reading.get(scope) ?? read().finally(() => reading.delete(scope));
		reading.set(scope, started);
		return await started;
	};

	const remember = (scope: string, warnings: string[], now: number) => {
		known.set(scope, { warnings, until: now + WARNINGS_FOR });
		return warnings;
	};

	return {
		/** @returns why a callback is refused, `undefined` when it comes from LINK */
		async refusal(
			scope: string,
			headers: Headers,
			read: ReadCredential,
			now: number,
		): Promise<RejectedCallback | undefined> {
			const before = accepted.get(scope);
			if (before && now < before.until && digestOf(headers, before.header) === before.digest) {
				return undefined;
			}
			accepted.delete(scope);
			const callback = await credentialOf(async () => await readOnce(scope, read));
			if (callback instanceof Error) {
				return { status: 503, message: UNREADABLE, warning: unreadable(callback) };
			}
			remember(scope, loginWarnings(callback), now);
			const missing = missingLogin(callback);
			if (missing !== undefined) return { status: 503, message: missing };
			const message = authenticationError(headers, callback);
			if (message !== undefined) return { status: 401, message };
			const header = headerNameOf(callback);
			if (header !== undefined) {
				const digest = digestOf(headers, header);
				accepted.set(scope, { header, digest, until: now + ACCEPTED_FOR });
			}
			return undefined;
		},

		/** Warnings about the login that the credential requires of callbacks. Never rejects. */
		async warnings(scope: string, read: ReadCredential, now: number): Promise<string[]> {
			const before = known.get(scope);
			if (before && now < before.until) return before.warnings;
			return remember(scope, await warningsOfCredential(read), now);
		},
	};
}
export type Logins = ReturnType<typeof createLogins>;

function headerNameOf({ kind, callbackHeaderName }: Callback): string | undefined {
	if (kind === 'basic') return 'authorization';
	return kind === 'header' ? callbackHeaderName : undefined;
}

/** The credential, or why n8n cannot read it. */
async function credentialOf(read: ReadCredential): Promise<Callback | Error> {
	try {
		return await read();
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

const digestOf = (headers: Headers, name: string) =>
	createHash('sha256').update(headerOf(headers, name)).digest('base64');
