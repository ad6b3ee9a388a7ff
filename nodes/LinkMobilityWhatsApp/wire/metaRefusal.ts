import { z } from 'zod/v3';
import { amount, words } from './lenient';

const data = z.object({ details: words }).partial().catch({});

/** Meta's own way to refuse, where LINK hands it on. Source: Meta, error codes. */
const answer = z.object({
	error: z.object({
		code: amount,
		error_subcode: amount,
		message: words,
		error_user_title: words,
		error_user_msg: words,
		error_data: data.optional(),
	}),
});

/** As LINK writes it in its delivery reports: `(#132000) Title: details`. Source: A-45. */
const IN_WORDS = /\(#(\d+)\)/;
const described = z.object({ description: z.string() });

/** Of an ID that is nobody's: code, subcode and what it says. Source: Meta, Graph API. */
const MISSING = { code: 100, subcode: 33, start: 'Object with ID ', end: ' does not exist' };

/** Why Meta did not do what it was asked to. */
export interface MetaRefusal {
	/** The more exact of its codes. */
	code: number;
	/** What it says to people; nothing where LINK's words say it. */
	words?: string;
	/** There is nothing with this ID. */
	missing: boolean;
}

/** What of an answer is Meta's, in either of the shapes it may have; nothing where nothing is. */
export function metaRefusal(body: unknown): MetaRefusal | undefined {
	const parsed = answer.safeParse(body);
	if (!parsed.success) return inWords(body);
	const { code, error_subcode: subcode, ...said } = parsed.data.error;
	const exact = subcode ?? code;
	if (exact === undefined) return undefined;
	const { message, error_user_title: title, error_user_msg: words, error_data } = said;
	const details = words ?? error_data?.details ?? message;
	return {
		code: exact,
		words: [title, details].filter((each) => each).join(': ') || undefined,
		missing: code === MISSING.code && subcode === MISSING.subcode,
	};
}

function inWords(body: unknown): MetaRefusal | undefined {
	const { description = '' } = described.safeParse(body).data ?? {};
	const [, code] = IN_WORDS.exec(description) ?? [];
	if (code === undefined) return undefined;
	const missing = Number(code) === MISSING.code && isMissing(description);
	return { code: Number(code), missing };
}

function isMissing(description: string): boolean {
	const start = description.indexOf(MISSING.start);
	return start >= 0 && description.includes(MISSING.end, start + MISSING.start.length);
}
