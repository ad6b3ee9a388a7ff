/** The optional start of an address, which people omit or vary: `https://www.`, `http://`, `//`. */
const START = /^(?:https?:)?(?:\/\/)?(?:www\.)?/i;

/** The default port of an address without its scheme: `e.com:443/a`. */
const PORT = /^([^/?#:]*):(?:443|80)(?=[/?#]|$)/;

const withoutStart = (address: string) => address.replace(START, '').replace(PORT, '$1');

const hostOf = (address: string) =>
	/^[^/?#:]*/.exec(withoutStart(address))?.[0].toLowerCase() ?? '';

const startsWith = (text: string, start: string) =>
	text.slice(0, start.length).toLowerCase() === start.toLowerCase();

/**
 * Removes the template's fixed part from an address. Scheme, `www.` and host may be missing or in another
 * case: with the prefix `https://e.com/p/`, both `www.e.com/p/abc` and `/p/abc` give `abc`.
 *
 * @returns undefined if the text is not an address that starts like this
 */
export function afterPrefix(text: string, urlPrefix: string): string | undefined {
	const host = hostOf(urlPrefix);
	if (!host) return undefined;
	const prefix = withoutStart(urlPrefix);
	const address = withoutStart(text);
	const path = prefix.slice(host.length);
	if (startsWith(address, prefix) && (path || hostOf(text) === host)) {
		return withoutSlash(address.slice(prefix.length), prefix);
	}
	if (prefix.endsWith('/') && startsWith(`${address}/`, prefix)) return '';
	if (!text.startsWith('/') || text.startsWith('//') || !path.startsWith('/')) return undefined;
	return startsWith(text, path) ? withoutSlash(text.slice(path.length), path) : undefined;
}

/** Both the prefix and what follows it may have the slash between them. */
const withoutSlash = (text: string, prefix: string) =>
	prefix.endsWith('/') && text.startsWith('/') ? text.slice(1) : text;

/** Whether a text without a scheme is an address on the host of the template: `e.com/other`. */
export const isOnHostOf = (text: string, urlPrefix: string) => hostOf(text) === hostOf(urlPrefix);
