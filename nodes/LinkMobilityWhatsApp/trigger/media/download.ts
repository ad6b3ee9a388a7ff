import type { IBinaryData, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { isRecord } from '../../wire/lenient';
import type { MediaOptions } from '../settings/options/mediaOptions';
import { specificType } from './mimeType';
import { storeFile } from './storeFile';

/**
 * Adds the files of messages to the binary data of their items. Runs in the execution, after LINK got its
 * response, so that a slow file delays no callback. A file that cannot be fetched never stops the execution:
 * `media.download.reason` says why.
 */
export async function withMedia(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
	options: MediaOptions,
): Promise<INodeExecutionData[]> {
	const complete: INodeExecutionData[] = [];
	// One after the other, since each file may be as large as the limit.
	for (const item of items) complete.push(await withFile(context, item, options));
	return complete;
}

async function withFile(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	options: MediaOptions,
): Promise<INodeExecutionData> {
	const { media } = item.json;
	if (item.json.event !== 'message' || !isRecord(media)) return item;
	const canceled = context.getExecutionCancelSignal();
	const timeout = AbortSignal.timeout(options.mediaTimeout * 1000);
	const signal = AbortSignal.any(canceled ? [timeout, canceled] : [timeout]);
	const file = { media, messageId: item.json.messageId };
	const stored = await storeFile(context.helpers, file, options, signal).catch(
		(error: unknown) => ({
			reason: timeout.aborted
				? `The file was not complete after ${options.mediaTimeout} seconds`
				: `The file could not be fetched: ${error instanceof Error ? error.message : String(error)}`,
		}),
	);
	if ('reason' in stored) {
		const download = { ok: false, reason: withExpiry(stored.reason, media.expiresAt) };
		return { ...item, json: { ...item.json, media: { ...media, download } } };
	}
	const { binary, kind, ...download } = stored;
	const sentType = typeof media.mimeType === 'string' ? specificType(media.mimeType) : undefined;
	const mimeType = sentType ?? download.mimeType;
	const json = { ...item.json, type: kind, media: { ...media, kind, mimeType, download } };
	const files: Record<string, IBinaryData> = { [options.mediaField]: binary };
	return { ...item, json, binary: files };
}

/** Links of LINK expire: docs/decisions.md#media-links. */
const withExpiry = (reason: string, expiresAt: unknown) =>
	typeof expiresAt === 'string' && Date.parse(expiresAt) < Date.now()
		? `The link expired on ${expiresAt}. ${reason}`
		: reason;
