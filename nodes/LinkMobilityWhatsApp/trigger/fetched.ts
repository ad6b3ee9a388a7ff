import type { IExecuteFunctions, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';
import { unfetchable } from './fetchable';

type Helpers = IExecuteFunctions['helpers'];

export type Stream = Exclude<Parameters<Helpers['prepareBinaryData']>[0], Buffer>;

/** A file on its way, or why there is none, for a person to read. */
export type Fetched =
	| { stream: Stream; mimeType: string | undefined; bytes: number | undefined }
	| { reason: string };

/** A file may have moved so many times. */
const REDIRECTS = 3;

/**
 * Asks for a file, and follows where it has moved to; every address on the way is looked at first.
 * What the network says is thrown, everything else is a reason.
 */
export async function fetched(
	helpers: Helpers,
	address: string,
	allowPrivate: boolean,
	abortSignal: NonNullable<IHttpRequestOptions['abortSignal']>,
): Promise<Fetched> {
	let url = address;
	for (let moves = 0; moves <= REDIRECTS; moves += 1) {
		const reason = unfetchable(url, allowPrivate) ?? (await hidden(helpers, url, allowPrivate));
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
				bytes: Number.isNaN(bytes) ? undefined : bytes,
			};
		}
		body.destroy();
		const { location } = headers;
		const moved = statusCode >= 300 && statusCode < 400 && typeof location === 'string';
		if (!moved) return { reason: `The server answered ${statusCode}, not with the file` };
		url = URL.canParse(location, url) ? new URL(location, url).href : location;
	}
	return { reason: `The file has moved more than ${REDIRECTS} times` };
}

const isStream = (body: unknown): body is Stream =>
	typeof body === 'object' && body !== null && 'pipe' in body && 'destroy' in body;

/** Asks n8n, from 2.41 on, whether a name leads to a private address; what it cannot resolve is no secret. */
async function hidden(helpers: Helpers, url: string, allowPrivate: boolean) {
	if (allowPrivate) return undefined;
	const looked = await helpers.getSecureEgressFilter?.('enforced').validateUrl(url);
	return looked && !looked.ok && looked.error.name.startsWith('SsrfBlocked')
		? `${new URL(url).hostname} leads to an address that n8n does not call`
		: undefined;
}
