import { alike } from '../../wire/alike';
import type { Keyword } from '../../wire/filters';
import type { RegexTester } from './regexTester';

/** WhatsApp's texts have at most 4,096 characters; anybody else's may have millions. */
export const MAX_SEARCHED = 10_000;

/** `filterNote` says why a message was let through that may not have any of the keywords. */
export interface KeywordResult {
	isFound: boolean;
	filterNote?: string;
}

/** Looks for any of the keywords. Lets a message through when an expression could not be tested on it. */
export function findKeyword(
	text: string,
	keywords: readonly Keyword[],
	testRegex: RegexTester,
): KeywordResult {
	const searched = text.slice(0, MAX_SEARCHED);
	const words = keywords.filter((keyword) => keyword.match !== 'regex');
	if (words.some((keyword) => hasWord(searched, keyword))) return { isFound: true };
	const composed = searched.normalize('NFC');
	for (const keyword of keywords) {
		if (keyword.match !== 'regex') continue;
		const isFound = testRegex(keyword.pattern, keyword.flags, composed);
		if (isFound === undefined) return { isFound: true, filterNote: noteOn(keyword.pattern) };
		if (isFound) return { isFound };
	}
	return { isFound: false };
}

function hasWord(text: string, keyword: Exclude<Keyword, { match: 'regex' }>): boolean {
	const { match, word, caseSensitive } = keyword;
	const folded = alike(text, caseSensitive);
	if (match === 'equals') return folded === word;
	return match === 'startsWith' ? folded.startsWith(word) : folded.includes(word);
}

const noteOn = (pattern: string) =>
	`Keyword ${pattern} was not tested on this text, because it takes n8n too long: the message was let through. Simplify the regular expression`;
