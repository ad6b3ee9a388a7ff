import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { isRecord } from '../wire/lenient';
import { MEGABYTE } from '../wire/media';
import type { Receiving } from '../wire/receiving';
import { fetched } from './fetched';
import type { Stream } from './fetched';
import { fileNameOf } from './fileName';
import { kindOf, mimeTypeOf } from './media';

type Helpers = IExecuteFunctions['helpers'];

/**
 * Items with the files of their messages in the binary data. It runs when the execution is stored and
 * LINK has its answer, so that a slow file delays nobody. A file that cannot be had never stops the
 * execution: `media.download.reason` says why.
 */
export async function withMedia(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
	options: Receiving,
): Promise<INodeExecutionData[]> {
	const complete: INodeExecutionData[] = [];
	// One after the other: each may be as large as the limit.
	for (const item of items) complete.push(await withFile(context, item, options));
	return complete;
}

async function withFile(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	options: Receiving,
): Promise<INodeExecutionData> {
	const { media } = item.json;
	if (item.json.event !== 'message' || !isRecord(media)) return item;
	const cancelled = context.getExecutionCancelSignal();
	const timeout = AbortSignal.timeout(options.mediaTimeout * 1000);
	const signal = AbortSignal.any(cancelled ? [timeout, cancelled] : [timeout]);
	const kept = await keep(context.helpers, item.json, media, options, signal).catch(
		(error: unknown) => ({
			reason: timeout.aborted
				? `The file was not complete after ${options.mediaTimeout} seconds`
				: `The file could not be fetched: ${error instanceof Error ? error.message : String(error)}`,
		}),
	);
	if ('reason' in kept) {
		const download = { ok: false, reason: ended(kept.reason, media.expiresAt) };
		return { ...item, json: { ...item.json, media: { ...media, download } } };
	}
	const { binary, kind, ...download } = kept;
	const { mimeType = download.mimeType } = media;
	const json = { ...item.json, type: kind, media: { ...media, kind, mimeType, download } };
	return { ...item, json, binary: { [options.mediaField]: binary } };
}

/** Moves a file into n8n's storage without holding it in memory, as far as n8n is set up so. */
async function keep(
	helpers: Helpers,
	{ messageId }: INodeExecutionData['json'],
	media: Record<string, unknown>,
	{ allowPrivate, mediaField, mediaSizeLimit }: Receiving,
	signal: AbortSignal,
) {
	const { url, fileName: named } = media;
	if (typeof url !== 'string' || !url) return { reason: 'LINK gave no address for the file' };
	const file = await fetched(helpers, url, allowPrivate, signal);
	if ('reason' in file) return file;
	const limit = mediaSizeLimit * MEGABYTE;
	const tooLarge = `The file is larger than the Media Size Limit of ${mediaSizeLimit} MB`;
	try {
		if (file.bytes !== undefined && file.bytes > limit) return { reason: tooLarge };
		const told = text(media.mimeType);
		const mimeType = told ?? mimeTypeOf(file.mimeType) ?? 'application/octet-stream';
		// Where LINK gave no type, the server has the only word on what it is.
		const kind = told === undefined ? kindOf(mimeType) : String(media.kind);
		const fileName = fileNameOf(text(named), kind, text(messageId), mimeType);
		const counted = { bytes: 0, tooLarge: false };
		const binary = await helpers
			.prepareBinaryData(within(file.stream, limit, counted, signal), fileName, mimeType)
			.catch((error: unknown) => {
				if (!counted.tooLarge) throw error;
			});
		if (!binary) return { reason: tooLarge };
		return { ok: true, field: mediaField, fileName, mimeType, bytes: counted.bytes, kind, binary };
	} finally {
		file.stream.destroy();
	}
}

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** The same stream, which breaks off when it exceeds the limit, whatever its length was said to be. */
const within = (
	stream: Stream,
	limit: number,
	counted: { bytes: number; tooLarge: boolean },
	signal: AbortSignal,
): Stream =>
	stream.map(
		(chunk: Buffer) => {
			counted.bytes += chunk.length;
			counted.tooLarge = counted.bytes > limit;
			if (counted.tooLarge) throw new RangeError('The file is too large');
			return chunk;
		},
		{ signal },
	);

/** Links of LINK's work for 14 days and say until when. Source: L2055-2059. */
const ended = (reason: string, expiresAt: unknown) =>
	typeof expiresAt === 'string' && Date.parse(expiresAt) < Date.now()
		? `The link has ended on ${expiresAt}. ${reason}`
		: reason;
