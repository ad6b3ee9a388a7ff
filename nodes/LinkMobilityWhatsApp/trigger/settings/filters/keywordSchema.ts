import { z } from 'zod/v3';
import { labeled } from '../../../labels/labeled';
import { flagOr } from '../../../wire/flag';
import { normalized } from '../../../wire/normalized';
import { separated } from '../../../wire/separated';
import { identifier } from '../../../wire/text';
import { foldedText } from './foldedText';

/** How a keyword is compared with the text of a message. */
export const keywordMatches = ['contains', 'equals', 'regex', 'startsWith'] as const;

/** One row of Keywords. `word` is folded, `pattern` composed (NFC). */
export type Keyword =
	| { match: 'contains' | 'equals' | 'startsWith'; word: string; caseSensitive: boolean }
	| { match: 'regex'; pattern: string; flags: string };

/** As long as the longest text of WhatsApp. */
const MAX_KEYWORD_LENGTH = 4_096;

const keyword = z
	.object({
		match: z
			.enum(keywordMatches, {
				errorMap: () => ({ message: `Match must be one of ${keywordMatches.join(', ')}` }),
			})
			.default('contains'),
		keyword: labeled(
			'Keyword',
			identifier().refine(
				(text) => text.length <= MAX_KEYWORD_LENGTH,
				`can be at most ${MAX_KEYWORD_LENGTH} characters`,
			),
		),
		caseSensitive: labeled('Case Sensitive', flagOr(false)),
	})
	.transform(({ match, keyword: text, caseSensitive }, context): Keyword => {
		if (match === 'regex') return regularExpression(text, caseSensitive, context);
		const word = foldedText(text, caseSensitive);
		if (!word) {
			context.addIssue({ code: z.ZodIssueCode.custom, message: 'Keyword must not be blank' });
		}
		return { match, word, caseSensitive };
	});

/** A regular expression between slashes may have flags. */
const LITERAL = /^\/(.+)\/([a-z]*)$/s;

function regularExpression(
	text: string,
	caseSensitive: boolean,
	context: z.RefinementCtx,
): Keyword {
	const composed = normalized(text, 'NFC');
	const [, pattern = composed, literalFlags = ''] = LITERAL.exec(composed) ?? [];
	// The flags g and y make a test depend on the one before it.
	const all = literalFlags.replace(/[gy]/g, '') + (caseSensitive ? '' : 'i');
	const flags = [...new Set(all)].join('');
	try {
		return { match: 'regex', pattern, flags: new RegExp(pattern, flags).flags };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const why = reason.replace(/^Invalid regular expression: /, '');
		const message = `Keyword is not a valid regular expression: ${why}`;
		context.addIssue({ code: z.ZodIssueCode.custom, message });
		return z.NEVER;
	}
}

const group = z.object({ row: z.array(z.unknown()) });

/** The rows of the panel's group; an expression may also yield a list, or text with commas. */
function rowsOf(value: unknown): unknown[] {
	if (Array.isArray(value)) return value.map(asRow);
	if (typeof value !== 'object') return separated(value).map(asRow);
	return group.safeParse(value).data?.row.map(asRow) ?? [];
}

const asRow = (value: unknown) => (typeof value === 'string' ? { keyword: value } : value);

export const keywordsSchema = z.preprocess(rowsOf, z.array(keyword));
