import type { IExecuteFunctions, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';
import { nameInDisposition } from './contentDisposition';
import { refusalOfAddress } from './fetchable';

type Helpers = IExecuteFunctions['helpers'];

export type Stream = Exclude<Parameters<Helpers['prepareBinaryData']>[0], Buffer>;

/** The stream of a file, or the reason why there is none. */
export type Fetched =
	| {
			stream: Stream;
			mimeType: string | undefined;
			/** From Content-Disposition. */
			name: string | undefined;
			bytes: number | undefined;
	  }
	| { reason: string };

const MAX_REDIRECTS = 3;

/**
 * Requests a file and follows redirects. Every address is checked first.
 *
 * @throws network errors; all other failures are returned as a reason
 */
export async function fetchFile(
	helpers: Helpers,
	address: string,
	allowPrivate: boolean,
	abortSignal: NonNullable<IHttpRequestOptions['abortSignal']>,
): Promise<Fetched> {
	let url = address;
	for (let moves = 0; moves <= MAX_REDIRECTS; moves += 1) {
		const reason =
			refusalOfAddress(url, allowPrivate) ?? (await refusalOfN8n(helpers, url, allowPrivate));
		if (reason) return { reason };
		const { body, headers, statusCode }: IN8nHttpFullResponse = await helpers.httpRequest({
			url,
			abortSignal,
			encoding: 'stream',
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
		});
		if (!isStream(body)) return { reason: 'The server sent no file' };
		if (statusCode === 200) {
			const { 'content-type': type, 'content-length': length } = headers;
			const bytes = Number(length ?? NaN);
			return {
				stream: body,
				mimeType: typeof type === 'string' ? type : undefined,
				name: nameInDisposition(headers['content-disposition']),
				bytes: Number.isNaN(bytes) ? undefined : bytes,
			};
		}
		body.destroy();
		const { location } = headers;
		const moved = statusCode >= 300 && statusCode < 400 && typeof location === 'string';
		if (!moved) return { reason: `The server answered ${statusCode}, not with the file` };
		url = URL.canParse(location, url) ? new URL(location, url).href : location;
	}
	return { reason: `The file has moved more than ${MAX_REDIRECTS} times` };
}

const isStream = (body: unknown): body is Stream =>
	typeof body === 'object' && body !== null && 'pipe' in body && 'destroy' in body;

/**
 * Resolves the host with n8n's filter, so that a name of a private address is noticed. It does not replace
 * `isPrivateHost`: before n8n 2.41 there is no filter unless n8n's SSRF protection is switched on, and its list lacks
 * `::`, 100.64.0.0/10 and IPv6 addresses with an IPv4 address in them, such as those of 64:ff9b::/96.
 */
async function refusalOfN8n(helpers: Helpers, url: string, allowPrivate: boolean) {
	if (allowPrivate) return undefined;
	const result = await helpers.getSecureEgressFilter?.('enforced')?.validateUrl(url);
	return result && !result.ok && result.error.name.startsWith('SsrfBlocked')
		? `${new URL(url).hostname} leads to an address that n8n does not call`
		: undefined;
}
