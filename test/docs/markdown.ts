/** The anchor that GitHub gives a heading. */
export const slug = (heading: string) =>
	heading
		.replace(/`/g, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/(^|\W)_([^_]+)_(?=\W|$)/g, '$1$2')
		.trim()
		.toLowerCase()
		.replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
		.replace(/\s/g, '-');

/** The text without what stands in code blocks. */
const prose = (markdown: string) => markdown.replace(/^```[\s\S]*?^```/gm, '');

/** Every anchor of a page: of its headings, and those set by hand. */
export function anchorsOf(markdown: string): Set<string> {
	const anchors = new Map<string, number>();
	const all: string[] = [];
	for (const [, heading = ''] of prose(markdown).matchAll(/^#{1,6} +(.+)$/gm)) {
		const anchor = slug(heading);
		const earlier = anchors.get(anchor) ?? 0;
		anchors.set(anchor, earlier + 1);
		all.push(earlier ? `${anchor}-${earlier}` : anchor);
	}
	const byHand = [...markdown.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id = '']) => id);
	return new Set([...all, ...byHand]);
}

/** In a page: `[text](target)`, `[name]: target`, `<https://…>`, and `href` and `src` of HTML. */
const LINKS = [
	/\]\(([^()\s]+)(?: "[^"]*")?\)/g,
	/^ {0,3}\[[^\]]+\]: +<?([^\s>]+)/gm,
	/<([a-z]+:\/\/[^\s>]+)>/g,
	/<(?:a|img|source|video)\b[^>]*?\b(?:href|src)="([^"]+)"/g,
];

/** The target of every link and picture of a page. */
export const linksOf = (markdown: string): string[] =>
	LINKS.flatMap((link) => [...prose(markdown).matchAll(link)].map(([, target = '']) => target));
