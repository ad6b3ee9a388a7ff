import type { INodeProperties } from 'n8n-workflow';
import { normalized } from '../../../wire/normalized';
import { forMessages } from '../shownFor';
import { foldedText } from './foldedText';
import type { Keyword } from './keywordSchema';
import type { RegexTester } from './regexTester';

/** A text from WhatsApp has at most 4,096 characters; a forged callback can have millions. */
export const MAX_SEARCHED = 5_000;

const keywordFields: INodeProperties[] = [
	{
		displayName: 'Match',
		name: 'match',
		type: 'options',
		options: [
			{ name: 'Contains', value: 'contains' },
			{ name: 'Equals', value: 'equals' },
			{ name: 'Regular Expression', value: 'regex' },
			{ name: 'Starts With', value: 'startsWith' },
		],
		default: 'contains',
	},
	{
		displayName: 'Keyword',
		name: 'keyword',
		type: 'string',
		default: '',
		placeholder: 'e.g. stop',
		description: `A word, or a regular expression such as /^stop/i (n8n 2.36 or newer). Searches the first ${MAX_SEARCHED} characters.`,
	},
	{
		displayName: 'Case Sensitive',
		name: 'caseSensitive',
		type: 'boolean',
		default: false,
		description: 'Whether to distinguish uppercase from lowercase letters',
	},
];

/** What the fields of both filters for keywords have in common. */
const keywordRows = {
	type: 'fixedCollection',
	displayOptions: forMessages,
	typeOptions: { multipleValues: true },
	placeholder: 'Add Keyword',
	default: {},
	options: [{ displayName: 'Keyword', name: 'row', values: keywordFields }],
} satisfies Partial<INodeProperties>;

export const keywordsField: INodeProperties = {
	...keywordRows,
	displayName: 'Keywords',
	name: 'keywords',
	description: 'Start only for messages whose text has one of these keywords',
};

export const ignoredKeywordsField: INodeProperties = {
	...keywordRows,
	displayName: 'Ignored Keywords',
	name: 'ignoredKeywords',
	description: 'Do not start for messages whose text has one of these keywords',
};

export interface KeywordResult {
	/** Undefined if none was found, but an expression could not be tested. */
	isFound: boolean | undefined;
	/** Names the first expression that could not be tested. */
	filterNote?: string;
}

/** Looks for any of the keywords. */
export function findKeyword(
	text: string,
	keywords: readonly Keyword[],
	testRegex: RegexTester,
): KeywordResult {
	const searched = text.slice(0, MAX_SEARCHED);
	const words = keywords.filter((keyword) => keyword.match !== 'regex');
	if (words.some((keyword) => hasWord(searched, keyword))) return { isFound: true };
	const expressions = keywords.filter((keyword) => keyword.match === 'regex');
	const composed = expressions.length ? normalized(searched, 'NFC') : '';
	let untested: string | undefined;
	for (const { pattern, flags } of expressions) {
		const isFound = testRegex(pattern, flags, composed);
		if (isFound) return { isFound };
		if (isFound === undefined) untested ??= pattern;
	}
	if (untested === undefined) return { isFound: false };
	return { isFound: undefined, filterNote: noteOn(untested) };
}

function hasWord(text: string, keyword: Exclude<Keyword, { match: 'regex' }>): boolean {
	const { match, word, caseSensitive } = keyword;
	const folded = foldedText(text, caseSensitive);
	if (match === 'equals') return folded === word;
	return match === 'startsWith' ? folded.startsWith(word) : folded.includes(word);
}

const noteOn = (pattern: string) =>
	`Keyword ${pattern} was not tested on this text, because it takes n8n too long: the message was let through. Simplify the regular expression`;
