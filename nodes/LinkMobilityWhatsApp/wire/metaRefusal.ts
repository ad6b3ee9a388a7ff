import { z } from 'zod/v3';
import { amount, words } from './lenient';

const data = z.object({ details: words }).partial().catch({});

/** An error response of Meta that LINK passes on. Source: Meta, error codes. */
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

/** `(#132000) Title: details`. See docs/decisions.md#meta-code-in-description. */
const IN_WORDS = /\(#(\d+)\)/;
const described = z.object({ description: z.string() });

/** The error for an ID that does not exist. Source: Meta, Graph API. */
const MISSING = { code: 100, subcode: 33, start: 'Object with ID ', end: ' does not exist' };

/** Why Meta refused a request. */
export interface MetaRefusal {
	/** The subcode if there is one. */
	code: number;
	/** Meta's text for people; undefined if it is part of LINK's description. */
	words?: string;
	/** Whether the ID does not exist. */
	missing: boolean;
}

/** The refusal of Meta in a response, in either of its two forms; undefined if there is none. */
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
