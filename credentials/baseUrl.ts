import { isPrivateHost } from '../nodes/LinkMobilityWhatsApp/wire/private';

/**
 * Why a Base URL cannot be used, phrased to follow the name of the field.
 *
 * Each request appends its path to the Base URL, so a `?` or `#` would send the request to another
 * address. A login in the URL would replace the one of the credential.
 *
 * @returns undefined if the URL can be used
 */
export function baseUrlProblem(url: string): string | undefined {
	if (!/^https?:\/\/[^\s/]/i.test(url)) return 'must start with http:// or https://';
	if (/[\s\p{Cc}\p{Cf}]/u.test(url)) {
		return 'cannot contain spaces, line breaks or invisible characters. Remove them';
	}
	if (/[?#\\]/.test(url)) {
		return 'cannot contain ?, # or a backslash. Enter only the address up to the part before /messages';
	}
	if (/^https?:\/\/[^/]*@/i.test(url)) {
		return 'cannot contain a login such as user:password@. Enter the login as Username and Password';
	}
	return URL.canParse(url)
		? undefined
		: 'is not a valid address. Enter one such as https://n-eu.linkmobility.io/whatsapp-message';
}

/** The URL without slashes at its end, in linear time. */
export function withoutTrailingSlashes(url: string): string {
	let end = url.length;
	while (url.charAt(end - 1) === '/') end -= 1;
	return url.slice(0, end);
}

/** Whether a request to this URL crosses a public network unencrypted, and with it the password. */
export function isPlainHttpToPublicHost(url: string): boolean {
	const { protocol, hostname } = new URL(url);
	return protocol === 'http:' && !isPrivateHost(hostname);
}
