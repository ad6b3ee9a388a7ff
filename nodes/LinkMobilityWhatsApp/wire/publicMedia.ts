import { z } from 'zod/v3';
import { mediaKinds } from './media';
import { isPrivateHost } from './private';

type Path = Array<string | number>;

/** Parts with the link of a file. Stickers are not in the specification. Source: Meta, sticker messages. */
const fileNames = new Set<string>([...mediaKinds, 'sticker']);

export const UNREACHABLE =
	'must be a public address: WhatsApp cannot download a file from this computer or a private network';

/** Refuses files that are certainly not on the public internet. See docs/decisions.md#media-links-that-work. */
export const publicMedia = z.unknown().superRefine((request, context) => {
	for (const { path, link } of filesIn(request)) {
		if (!URL.canParse(link) || !isPrivateHost(new URL(link).hostname)) continue;
		context.addIssue({ code: z.ZodIssueCode.custom, path, message: UNREACHABLE });
	}
});

/** The links of all files within a value. Does not recurse. */
function* filesIn(value: unknown): Generator<{ path: Path; link: string }> {
	const stack: Array<{ path: Path; part: unknown }> = [{ path: [], part: value }];
	for (let next = stack.pop(); next; next = stack.pop()) {
		const { path, part } = next;
		if (typeof part !== 'object' || part === null) continue;
		const isFile = fileNames.has(String(path.at(-1)));
		for (const [key, entry] of Object.entries(part).reverse()) {
			const entryPath = [...path, Array.isArray(part) ? Number(key) : key];
			if (isFile && key === 'link' && typeof entry === 'string') {
				yield { path: entryPath, link: entry };
			}
			stack.push({ path: entryPath, part: entry });
		}
	}
}
