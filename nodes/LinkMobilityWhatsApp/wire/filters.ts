import { z } from 'zod/v3';
import { alike } from './alike';
import { statuses } from './codes';
import { messageTypes } from './content';
import { flag } from './flag';
import { ownerOf } from './owner';
import { msisdn, recipients } from './phone';
import { identifier } from './text';
import { separated } from './separated';

/** How a keyword is looked for in what a person wrote. */
export const keywordMatches = ['contains', 'equals', 'regex', 'startsWith'] as const;

/** Several values of a list, also as text with commas; none when nothing is chosen. */
const chosen = <const T extends readonly [string, ...string[]]>(label: string, values: T) =>
	z.preprocess(
		separated,
		z
			.array(
				z.enum<string, T>(values, {
					errorMap: (_issue, { data }) => ({
						message: `${label}: ${String(data)} is not one of ${values.join(', ')}`,
					}),
				}),
			)
			.transform((all) => (all.length ? new Set<unknown>(all) : undefined)),
	);

const numbers = (label: string) =>
	z.preprocess(
		(given) => recipients(given),
		z
			.array(msisdn(label).transform(ownerOf))
			.transform((all) => (all.length ? new Set<unknown>(all) : undefined)),
	);

/** Names as LINK gave them, in any case; none when nothing is chosen. */
const names = z.preprocess(
	separated,
	z
		.array(z.string().transform((name) => name.toLowerCase()))
		.transform((all) => (all.length ? new Set<unknown>(all) : undefined)),
);

/** `name=value`, as a gate's own parameters are told apart; none when nothing is chosen. */
const pairs = z.preprocess(
	separated,
	z
		.array(
			z.string().transform((text, context) => {
				const [, name = '', value = ''] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
				if (!name) {
					const message = `Gate Parameters: write "${text}" as a name and a value with an equals sign between them, such as shop=north`;
					context.addIssue({ code: z.ZodIssueCode.custom, message });
				}
				return { name: name.trim(), value: value.trim().toLowerCase() };
			}),
		)
		.transform((all) => (all.length ? all : undefined)),
);

/** One row: what to look for in the text of a message. */
export type Keyword =
	| { match: 'contains' | 'equals' | 'startsWith'; word: string; caseSensitive: boolean }
	| { match: 'regex'; pattern: string; flags: string };

const keyword = z
	.object({
		match: z
			.enum(keywordMatches, {
				errorMap: () => ({ message: `Match must be one of ${keywordMatches.join(', ')}` }),
			})
			.default('contains'),
		keyword: identifier('Keyword'),
		caseSensitive: flag('Case Sensitive').default(false),
	})
	.transform(({ match, keyword: text, caseSensitive }, context): Keyword => {
		if (match === 'regex') return regularExpression(text, caseSensitive, context);
		const word = alike(text, caseSensitive);
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
	const composed = text.normalize('NFC');
	const [, pattern = composed, literalFlags = ''] = LITERAL.exec(composed) ?? [];
	// The flags g and y make a test depend on the one before it.
	const all = literalFlags.replace(/[gy]/g, '') + (caseSensitive ? '' : 'i');
	const flags = [...new Set(all)].join('');
	try {
		return { match: 'regex', pattern, flags: new RegExp(pattern, flags).flags };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const why = reason.replace(/^Invalid regular expression: /, '');
		const message = `Keyword is not a regular expression: ${why}`;
		context.addIssue({ code: z.ZodIssueCode.custom, message });
		return z.NEVER;
	}
}

const group = z.object({ row: z.array(z.unknown()) });

/** The rows of the panel's group, or words from an expression: a list, or text with commas. */
function listed(given: unknown): unknown[] {
	if (Array.isArray(given)) return given.map(asRow);
	if (typeof given !== 'object') return separated(given).map(asRow);
	return group.safeParse(given).data?.row.map(asRow) ?? [];
}

const asRow = (given: unknown) => (typeof given === 'string' ? { keyword: given } : given);

/** Which events may start an execution, as the panel gives it. What is left blank lets all through. */
export const filters = z.object({
	messageTypes: chosen('Message Types', messageTypes),
	statuses: chosen('Statuses', statuses),
	finalOnly: flag('Final Statuses Only').default(false),
	senders: numbers('Sender Numbers'),
	ownNumbers: numbers('Own Numbers'),
	routes: names,
	gateParameters: pairs,
	keywords: z.preprocess(listed, z.array(keyword)),
});
export type Filters = z.output<typeof filters>;
