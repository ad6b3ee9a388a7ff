/** Longer headers than any name needs are not read to their end. */
const MAX_LENGTH = 4_000;

/** `filename*=UTF-8''na%C3%AFve.pdf`: RFC 8187. */
const EXTENDED = /filename\*\s?=\s?"?([\w-]{1,30})'[\w-]{0,30}'([^;"\s]{1,1000})/i;

/** `filename="price list.pdf"`, and without quotation marks. */
const PLAIN = /(?:^|[;\s])filename\s?=\s?(?:"((?:[^"\\]|\\.){0,1000})"|([^;"]{1,1000}))/i;

/** The name that a server gives a file in Content-Disposition: RFC 6266. */
export function nameInDisposition(header: unknown): string | undefined {
	if (typeof header !== 'string') return undefined;
	const text = header.slice(0, MAX_LENGTH);
	const [, charset, encoded] = EXTENDED.exec(text) ?? [];
	const extended = /^utf-8$/i.test(charset ?? '') ? decoded(encoded ?? '') : undefined;
	const [, quoted, bare] = PLAIN.exec(text) ?? [];
	const name = extended ?? inUtf8(quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
	return name.trim() || undefined;
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

/** Node.js decodes headers as Latin-1, while servers write them in UTF-8. */
function inUtf8(text: string): string {
	const utf8 = Buffer.from(text, 'latin1').toString('utf8');
	return utf8.includes('\ufffd') ? text : utf8;
}
