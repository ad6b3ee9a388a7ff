/** The charset of a content type, with or without quotation marks. */
const CHARSET = /;\s?charset\s?=\s?"?([\w.:-]{1,40})/i;

export const charsetOf = (contentType: string): string | undefined =>
	CHARSET.exec(contentType)?.[1]?.toLowerCase();

/** The text of bytes in a charset, `undefined` for a charset that is not known. */
export function decoded(bytes: Uint8Array, charset: string): string | undefined {
	try {
		return new TextDecoder(charset).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Form fields whose percent-encoded bytes are in a charset other than UTF-8. */
export function formFieldsIn(body: Buffer, charset: string): Record<string, unknown> {
	const textOf = (encoded: string) => {
		const bytes = encoded
			.replaceAll('+', ' ')
			.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
		return decoded(Buffer.from(bytes, 'latin1'), charset) ?? '';
	};
	const pairs = body.toString('latin1').split('&');
	return Object.fromEntries(
		pairs.map((pair) => {
			const [name = '', ...value] = pair.split('=');
			return [textOf(name), textOf(value.join('='))];
		}),
	);
}
