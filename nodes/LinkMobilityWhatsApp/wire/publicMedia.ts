import { z } from 'zod/v3';
import { mediaKinds } from './media';
import { partsWithin } from './partsWithin';
import type { PartPath } from './partsWithin';
import { isPrivateHost } from './private';

/** Parts with the link of a file. Stickers are not in the specification. Source: Meta, sticker messages. */
const fileNames = new Set<string>([...mediaKinds, 'sticker']);

const UNREACHABLE =
	'must be a public address: WhatsApp cannot download a file from this computer or a private network';

/** Refuses files that are certainly not on the public internet. See docs/decisions.md#media-links-that-work. */
export const publicMedia = z.unknown().superRefine((request, context) => {
	for (const { path, link } of filesIn(request)) {
		if (!URL.canParse(link) || !isPrivateHost(new URL(link).hostname)) continue;
		context.addIssue({ code: z.ZodIssueCode.custom, path, message: UNREACHABLE });
	}
});

/** The links of all files within a value. */
function* filesIn(whole: unknown): Generator<{ path: PartPath; link: string }> {
	for (const { path, value } of partsWithin(whole)) {
		const [file, key] = path.slice(-2);
		if (key === 'link' && typeof value === 'string' && fileNames.has(String(file))) {
			yield { path, link: value };
		}
	}
}
