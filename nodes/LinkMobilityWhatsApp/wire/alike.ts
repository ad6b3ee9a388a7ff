/** A text that needs no normalization, as most texts. */
const ORDINARY = /^[!-~]+(?: [!-~]+)*$/;

/** Invisible characters: formatting, writing directions and variation selectors. */
const INVISIBLE = /(?![\u200d\u{e0020}-\u{e007f}])[\p{Format}\ufe0e\ufe0f]/gu;

/** A zero-width joiner that does not join two emoji. */
const STRAY_JOINER =
	/(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}])\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/**
 * A text in the form in which it is compared: two texts that look the same to people are equal, whichever
 * apostrophe, blank or invisible character a phone writes.
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

/** Upper case equals more variants than lower case: SS for ß, I for both of Turkish. */
const inOneCase = (text: string) =>
	text.toLowerCase().replaceAll('i\u0307', 'i').toUpperCase().toLowerCase().replaceAll('ς', 'σ');
