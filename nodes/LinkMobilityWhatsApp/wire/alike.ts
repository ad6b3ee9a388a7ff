/** Nothing of the below is in it, as in most texts. */
const ORDINARY = /^[!-~]+(?: [!-~]+)*$/;

/** Signs that nobody sees: those of copying and of writing directions, and of an emoji in colour. */
const INVISIBLE = /(?![\u200d\u{e0020}-\u{e007f}])[\p{Format}\ufe0e\ufe0f]/gu;

/** What joins two emoji to one belongs to it, and is of no use elsewhere. */
const STRAY_JOINER =
	/(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}])\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/**
 * A text in such a way that two which people take for the same are the same: whatever apostrophe,
 * blank or line break a phone writes, and without signs that nobody sees.
 */
export function alike(text: string, caseSensitive: boolean): string {
	if (ORDINARY.test(text)) return caseSensitive ? text : text.toLowerCase();
	const plain = text
		.normalize('NFC')
		.replace(INVISIBLE, '')
		.replace(STRAY_JOINER, '')
		.replace(/[\u2018\u2019\u02bc\u2032]/g, "'")
		.replace(/\s+/g, ' ')
		.trim();
	return caseSensitive ? plain : inOneCase(plain);
}

/** Capital letters say more of what is the same than small ones: SS for ß, I for both of Turkish. */
const inOneCase = (text: string) =>
	text.toLowerCase().replaceAll('i\u0307', 'i').toUpperCase().toLowerCase().replaceAll('ς', 'σ');
