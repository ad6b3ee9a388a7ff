import { normalized } from '../../../wire/normalized';

/** Printable ASCII without double blanks: folding changes only its case. */
const ORDINARY = /^[!-~]+(?: [!-~]+)*$/;

/** Invisible characters: those of copying and writing directions, and of an emoji in color. */
const INVISIBLE = /(?![\u200d\u{e0020}-\u{e007f}])[\p{Format}\ufe0e\ufe0f]/gu;

/** A joiner between two emoji makes them one; elsewhere it means nothing. */
const STRAY_JOINER =
	/(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}])\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/**
 * Writes texts that people take for the same in the same way: whatever apostrophe, blank or line break a
 * phone writes, and without invisible characters.
 */
export function foldedText(text: string, caseSensitive: boolean): string {
	if (ORDINARY.test(text)) return caseSensitive ? text : text.toLowerCase();
	const plain = normalized(text, 'NFC')
		.replace(INVISIBLE, '')
		.replace(STRAY_JOINER, '')
		.replace(/[\u2018\u2019\u02bc\u2032]/g, "'")
		.replace(/\s+/g, ' ')
		.trim();
	return caseSensitive ? plain : inOneCase(plain);
}

/** Capital letters are better to compare than small ones: SS for ß, I for both of Turkish. */
const inOneCase = (text: string) =>
	text.toLowerCase().replaceAll('i\u0307', 'i').toUpperCase().toLowerCase().replaceAll('ς', 'σ');
