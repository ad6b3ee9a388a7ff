/**
 * More combining marks in a row than any writing system uses. Unicode's Stream-Safe Text Format has the
 * same limit. Source: UAX #15, section 13.
 */
const MAX_MARKS = 30;

const LONG_RUN = new RegExp(`(\\p{Mark}{${MAX_MARKS}})\\p{Mark}+`, 'gu');

/**
 * `String.normalize` in linear time: it sorts the marks that follow a character, which takes quadratic
 * time (6 s for 160,000 marks). Of a longer run, the first 30 marks are kept.
 */
export const normalized = (text: string, form: 'NFC' | 'NFKD'): string =>
	text.replace(LONG_RUN, '$1').normalize(form);
