/** What files of these types end with; others keep the name they came with. Source: api-notes 2.2. */
const endings: ReadonlyMap<string, string> = new Map([
	['application/pdf', 'pdf'],
	['audio/aac', 'aac'],
	['audio/amr', 'amr'],
	['audio/mp4', 'm4a'],
	['audio/mpeg', 'mp3'],
	['audio/ogg', 'ogg'],
	['image/jpeg', 'jpg'],
	['image/png', 'png'],
	['image/webp', 'webp'],
	['text/plain', 'txt'],
	['video/3gpp', '3gp'],
	['video/mp4', 'mp4'],
]);

const LONGEST = 200;

/** The name that a file is kept under: the sender's own without any folder, or one made of what is known. */
export function fileNameOf(
	given: string | undefined,
	kind: string,
	messageId: string | undefined,
	mimeType: string,
): string {
	const own = given
		?.split(/[\\/]/)
		.at(-1)
		?.replace(/[\p{Cc}<>:"|?*]/gu, '')
		.replace(/^[. ]+|[. ]+$/g, '');
	if (own) return own.slice(-LONGEST);
	const id = messageId?.replace(/[^\w-]/g, '').slice(0, LONGEST);
	const ending = endings.get(mimeType);
	return [kind, id && `-${id}`, ending && `.${ending}`].join('');
}
