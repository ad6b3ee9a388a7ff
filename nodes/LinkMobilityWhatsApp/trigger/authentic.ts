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

/** Why no callback at all is accepted: the credential asks for a login and does not say which. */
export function missingLogin(callback: Callback): string | undefined {
	const { kind, callbackUser, callbackPassword, callbackHeaderName, callbackSecret } = callback;
	if (kind === 'basic' && !(callbackUser && callbackPassword)) return NO_USER;
	return kind === 'header' && !(callbackHeaderName && callbackSecret) ? NO_HEADER : undefined;
}

const NO_USER =
	'The credential asks for Basic authentication of callbacks but names no user and password';
const NO_HEADER = 'The credential asks for a header on callbacks but does not say which';

function withoutLogin(headers: Headers, { callbackUser, callbackPassword }: Callback) {
	if (!callbackUser || !callbackPassword) return NO_USER;
	const [, encoded] = /^basic\s+(\S+)$/i.exec(single(headers.authorization)) ?? [];
	if (encoded === undefined) return 'This webhook needs Basic authentication';
	const login = Buffer.from(encoded, 'base64');
	return says(login, `${callbackUser}:${callbackPassword}`)
		? undefined
		: 'The callback user or password is not the one in the credential';
}

function withoutHeader(headers: Headers, { callbackHeaderName: name, callbackSecret }: Callback) {
	if (!name || !callbackSecret) return NO_HEADER;
	const key = name.toLowerCase();
	// A name such as __proto__ is found on every object.
	const given = Object.hasOwn(headers, key) ? single(headers[key]) : '';
	if (!given) return `This webhook needs the header ${name}`;
	// Node.js reads the bytes of a header as Latin-1.
	return says(Buffer.from(given, 'latin1'), callbackSecret)
		? undefined
		: `The header ${name} does not have the value that the credential names`;
}

const single = (header: string | string[] | undefined) =>
	(Array.isArray(header) ? header[0] : header) ?? '';

/** Callers write letters beyond ASCII in UTF-8 or, older ones, in Latin-1. Source: RFC 7617. */
function says(given: Buffer, expected: string): boolean {
	const inUtf8 = same(given, Buffer.from(expected, 'utf8'));
	const isLatin1 = /^[\0-\xff]*$/.test(expected);
	return isLatin1 ? same(given, Buffer.from(expected, 'latin1')) || inUtf8 : inUtf8;
}

/** Compares digests, so that neither content nor length shows in the time it takes. */
function same(given: Buffer, expected: Buffer): boolean {
	const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
	return timingSafeEqual(digest(given), digest(expected));
}
