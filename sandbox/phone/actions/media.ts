import { z } from 'zod/v3';
import { MAX_CAPTION_LENGTH } from '../../../nodes/LinkMobilityWhatsApp/wire/media';
import { text } from '../../../nodes/LinkMobilityWhatsApp/wire/text';
import { FOLDER, mediaFiles, mediaNames } from '../../media/routes';
import { signed } from '../../media/signedUrl';
import { act, quoted } from './action';

/** A file of the sandbox's own. A document's caption is its name. Source: L1797-1801, A-56. */
export const sendMedia = act(
	z.object({
		file: z.enum(mediaNames),
		caption: text(MAX_CAPTION_LENGTH).optional(),
		quoted,
	}),
	({ file, caption, quoted: original }, { origin, now }) => {
		const { path, type, hasCaption, name } = mediaFiles[file];
		const address = `${origin}${FOLDER}${path}`;
		const source = file === 'sticker' ? signed(address, type, now) : address;
		const words = hasCaption ? (caption ?? name) : undefined;
		const media = { type, source, ...(words !== undefined && { caption: words }) };
		return { quoted: original, content: { contentType: 'MEDIA', media } };
	},
);
