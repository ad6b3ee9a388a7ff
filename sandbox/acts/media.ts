import { randomBytes } from 'node:crypto';
import { z } from 'zod/v3';
import { LONGEST_CAPTION } from '../../nodes/LinkMobilityWhatsApp/wire/media';
import { text } from '../../nodes/LinkMobilityWhatsApp/wire/text';
import { FOLDER, mediaFiles, mediaNames } from '../media';
import { act, quoted } from './act';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long the link of a sticker works. Source: L2055-2059. */
const STICKER_DAYS = 14;

/** A file of the sandbox's own. A document's caption is its name. Source: L1797-1801, A-56. */
export const sendMedia = act(
	z.object({
		file: z.enum(mediaNames),
		caption: text('Caption', LONGEST_CAPTION).optional(),
		quoted,
	}),
	({ file, caption, quoted: original }, { origin, now }) => {
		const { path, type, hasCaption, name } = mediaFiles[file];
		const address = `${origin}${FOLDER}${path}`;
		const source = file === 'sticker' ? `${address}?${signature(type, now)}` : address;
		const words = hasCaption ? (caption ?? name) : undefined;
		const media = { type, source, ...(words !== undefined && { caption: words }) };
		return { quoted: original, content: { contentType: 'MEDIA', media } };
	},
);

/** As Azure signs a link that ends; `se` says when. */
function signature(type: string, now: Date): string {
	const second = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;
	const end = now.getTime() + STICKER_DAYS * DAY_MS;
	const signed = encodeURIComponent(randomBytes(32).toString('base64'));
	return `sp=r&st=${second(now.getTime())}&se=${second(end)}&spr=http&sv=2019-12-12&sr=b&rsct=${type}&sig=${signed}`;
}
