import type { IExecuteFunctions } from 'n8n-workflow';
import { filledText } from '../../wire/lenient';
import { MEGABYTE } from '../../wire/media';
import type { MediaOptions } from '../settings/options/mediaOptions';
import { typeOfName } from './extensions';
import { fetchFile } from './fetch';
import type { Stream } from './fetch';
import { fileNameOf } from './fileName';
import { mediaKindOf, mimeTypeOf, specificType } from './mimeType';

const ANY_FILE = 'application/octet-stream';

/** The file of a message, as its item describes it. */
interface MessageFile {
	media: Readonly<Record<string, unknown>>;
	messageId: unknown;
}

/**
 * Moves a file into n8n's storage, as a stream where n8n stores files outside of memory.
 *
 * @returns its binary data and what is known of it, or the reason why it is not stored
 */
export async function storeFile(
	helpers: IExecuteFunctions['helpers'],
	{ media, messageId }: MessageFile,
	{ allowPrivate, mediaField, mediaSizeLimit }: MediaOptions,
	signal: AbortSignal,
) {
	const { url } = media;
	if (typeof url !== 'string' || !url) return { reason: 'LINK gave no address for the file' };
	const file = await fetchFile(helpers, url, allowPrivate, signal);
	if ('reason' in file) return file;
	const limit = mediaSizeLimit * MEGABYTE;
	const tooLarge = `The file is larger than the Media Size Limit of ${mediaSizeLimit} MB`;
	try {
		if (file.bytes !== undefined && file.bytes > limit) return { reason: tooLarge };
		const sentType = specificType(filledText(media.mimeType));
		const sentName = filledText(media.fileName);
		const name = sentName ?? file.name;
		const mimeType =
			sentType ??
			specificType(mimeTypeOf(file.mimeType)) ??
			(name === undefined ? undefined : typeOfName(name)) ??
			ANY_FILE;
		// Without a type from LINK, the type that the server gives decides the kind, unless the file has a name.
		const isDecided = sentType !== undefined || sentName !== undefined;
		const kind = isDecided ? String(media.kind) : mediaKindOf(mimeType);
		const fileName = fileNameOf(name, kind, filledText(messageId), mimeType);
		const counter = { bytes: 0, isTooLarge: false };
		const binary = await helpers
			.prepareBinaryData(limited(file.stream, limit, counter, signal), fileName, mimeType)
			.catch((error: unknown) => {
				if (!counter.isTooLarge) throw error;
			});
		if (!binary) return { reason: tooLarge };
		return { ok: true, field: mediaField, fileName, mimeType, bytes: counter.bytes, kind, binary };
	} finally {
		file.stream.destroy();
	}
}

/** The same stream, which fails when it exceeds the limit, whatever its declared length. */
const limited = (
	stream: Stream,
	limit: number,
	counter: { bytes: number; isTooLarge: boolean },
	signal: AbortSignal,
): Stream =>
	stream.map(
		(chunk: Buffer) => {
			counter.bytes += chunk.length;
			counter.isTooLarge = counter.bytes > limit;
			if (counter.isTooLarge) throw new RangeError('The file is too large');
			return chunk;
		},
		{ signal },
	);
