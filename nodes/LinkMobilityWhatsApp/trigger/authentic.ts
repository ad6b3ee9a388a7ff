import { createHash, timingSafeEqual } from 'crypto';
import type { Callback } from '../wire/account';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Holds a callback against what the credential says LINK's gate sends.
 *
 * @returns why the callback is turned away, or nothing when it is LINK's
 */
export function turnedAway(headers: Headers, callback: Callback): string | undefined {
	if (callback.kind === 'basic') return withoutLogin(headers, callback);
	if (callback.kind === 'header') return withoutHeader(headers, callback);
	return undefined;
}

function withoutLogin(headers: Headers, { callbackUser, callbackPassword }: Callback) {
	if (!callbackUser || !callbackPassword) {
		return 'The credential asks for Basic authentication of callbacks but names no user and password';
	}
	const [, encoded] = /^basic\s+(\S+)$/i.exec(single(headers.authorization)) ?? [];
	if (encoded === undefined) return 'This webhook needs Basic authentication';
	const login = Buffer.from(encoded, 'base64').toString('utf8');
	return same(login, `${callbackUser}:${callbackPassword}`)
		? undefined
		: 'The callback user or password is not the one in the credential';
}

function withoutHeader(headers: Headers, { callbackHeaderName: name, callbackSecret }: Callback) {
	if (!name || !callbackSecret) {
		return 'The credential asks for a header on callbacks but does not say which';
	}
	const given = single(headers[name.toLowerCase()]);
	if (!given) return `This webhook needs the header ${name}`;
	return same(given, callbackSecret)
		? undefined
		: `The header ${name} does not have the value that the credential names`;
}

const single = (header: string | string[] | undefined) =>
	(Array.isArray(header) ? header[0] : header) ?? '';

/** Compares digests, so that neither content nor length shows in the time it takes. */
function same(given: string, expected: string): boolean {
	const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest();
	return timingSafeEqual(digest(given), digest(expected));
}
