import { normalized } from '../../../wire/normalized';

/** Printable ASCII without double spaces: folding changes only its case. */
const ORDINARY = /^[!-~]+(?: [!-~]+)*$/;

/** Invisible characters: from copied text, for the writing direction, and the selector of a color emoji. */
const INVISIBLE = /(?![\u200d\u{e0020}-\u{e007f}])[\p{Format}\ufe0e\ufe0f]/gu;

/** A joiner between two emoji makes them one; elsewhere it means nothing. */
const STRAY_JOINER =
	/(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}])\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/**
 * Gives texts that look the same the same form: unifies the kinds of apostrophes, spaces and line breaks, and
 * removes invisible characters.
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

/** Compares better than lower case alone: ß equals ss, and both Turkish letters i are equal. */
const inOneCase = (text: string) =>
	text.toLowerCase().replaceAll('i\u0307', 'i').toUpperCase().toLowerCase().replaceAll('ς', 'σ');
