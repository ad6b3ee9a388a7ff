import { createHash, timingSafeEqual } from 'crypto';
import type { Callback } from '../../../../credentials/callback';

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

const NO_USER =
	'Callback Authentication in the credential is Basic, but Callback User or Callback Password is blank. Fill in both';
const NO_HEADER =
	'Callback Authentication in the credential is Header, but Callback Header Name or Callback Header Value is blank. Fill in both';

/** Why every callback is refused: the credential requires a login, but part of it is blank. */
export function missingLogin(callback: Callback): string | undefined {
	const { kind, callbackUser, callbackPassword, callbackHeaderName, callbackSecret } = callback;
	if (kind === 'basic' && !(callbackUser && callbackPassword)) return NO_USER;
	return kind === 'header' && !(callbackHeaderName && callbackSecret) ? NO_HEADER : undefined;
}

/**
 * Compares the headers of a callback with what the credential expects of LINK's gate.
 *
 * @returns why the callback is refused, `undefined` when it comes from LINK
 */
export function authenticationError(headers: Headers, callback: Callback): string | undefined {
	const missing = missingLogin(callback);
	if (missing !== undefined) return missing;
	if (callback.kind === 'basic') return basicError(headers, callback);
	return callback.kind === 'header' ? headerError(headers, callback) : undefined;
}

function basicError(headers: Headers, { callbackUser, callbackPassword }: Callback) {
	const logins = valuesOf(headerOf(headers, 'authorization'), '').flatMap((value) => {
		const [, encoded] = /^basic\s+(\S+)$/i.exec(value) ?? [];
		return encoded === undefined ? [] : [Buffer.from(encoded, 'base64')];
	});
	if (!logins.length) return 'This webhook needs Basic authentication';
	return logins.some((login) => matches(login, `${callbackUser}:${callbackPassword}`))
		? undefined
		: 'The callback user or password is not the one in the credential';
}

function headerError(headers: Headers, { callbackHeaderName: name, callbackSecret }: Callback) {
	const value = headerOf(headers, name);
	if (!value) return `This webhook needs the header ${name}`;
	// Node.js decodes headers as Latin-1.
	const isRight = valuesOf(value, callbackSecret).some((one) =>
		matches(Buffer.from(one, 'latin1'), callbackSecret),
	);
	return isRight ? undefined : `The header ${name} does not have the value in the credential`;
}

/** How many values of a repeated header are compared. */
const MAX_VALUES = 5;

/**
 * The values of a header that was sent more than once, which Node.js joins with commas.
 *
 * @param expected may have commas itself
 */
function valuesOf(joined: string, expected: string): string[] {
	const parts = joined.split(',');
	const width = expected.split(',').length;
	const count = Math.min(MAX_VALUES, parts.length - width + 1);
	return Array.from({ length: Math.max(0, count) }, (_, at) =>
		parts
			.slice(at, at + width)
			.join(',')
			.trim(),
	);
}

/** The first value of a header, empty when it is missing. Names such as `__proto__` are not headers. */
export function headerOf(headers: Headers, name: string): string {
	const key = name.toLowerCase();
	const value = Object.hasOwn(headers, key) ? headers[key] : undefined;
	return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** Callers encode non-ASCII characters in UTF-8 or, if they are older, in Latin-1: RFC 7617, section 2.1. */
function matches(received: Buffer, expected: string): boolean {
	const inUtf8 = isSame(received, Buffer.from(expected, 'utf8'));
	const isLatin1 = /^[\0-\xff]*$/.test(expected);
	return isLatin1 ? isSame(received, Buffer.from(expected, 'latin1')) || inUtf8 : inUtf8;
}

/** Compares digests, so that the duration reveals neither content nor length. */
function isSame(received: Buffer, expected: Buffer): boolean {
	const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
	return timingSafeEqual(digest(received), digest(expected));
}
