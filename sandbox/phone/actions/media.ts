import { z } from 'zod/v3';
import { FOLDER, mediaFiles, mediaNames } from '../../media/files';
import { signedUrl } from '../../media/signedUrl';
import { MAX_CAPTION_LENGTH } from '../../shared';
import { text } from '../fields';
import { action, quoted } from './action';

/** One of the sandbox's files. The caption of a document is its name. Source: specification, incoming message of type MEDIA. */
export const sendMedia = action(
	z.object({
		file: z.enum(mediaNames),
		caption: text('Caption', MAX_CAPTION_LENGTH).optional(),
		quoted,
	}),
	({ file, caption: written, quoted: wamid }, { origin, now }) => {
		const { path, type, hasCaption, name } = mediaFiles[file];
		const address = `${origin}${FOLDER}${path}`;
		const source = file === 'sticker' ? signedUrl(address, type, now) : address;
		const caption = hasCaption ? (written ?? name) : undefined;
		const media = { type, source, ...(caption !== undefined && { caption }) };
		return { quoted: wamid, content: { contentType: 'MEDIA', media } };
	},
);
