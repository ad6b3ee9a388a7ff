import { z } from 'zod/v3';
import { amount, words } from './lenient';

const errorData = z.object({ details: words }).partial().catch({});

/** Meta's error object, if LINK passes it on. Source: Meta, error codes. */
const metaError = z.object({
	error: z.object({
		code: amount,
		error_subcode: amount,
		message: words,
		error_user_title: words,
		error_user_msg: words,
		error_data: errorData.optional(),
	}),
});

/** LINK's description as in delivery reports. See docs/decisions.md#meta-code-in-description. */
const CODE_IN_DESCRIPTION = /\(#(\d+)\)/;
const linkError = z.object({ description: z.string() });

/** The error for an unknown ID: code, subcode and parts of its message. Source: Meta, Graph API. */
const UNKNOWN_ID = { code: 100, subcode: 33, start: 'Object with ID ', end: ' does not exist' };

/** Why Meta refused a request. */
export interface MetaRefusal {
	/** The subcode, or the code if there is none. */
	code: number;
	/** Meta's text for people; undefined if LINK's description contains it. */
	words?: string;
	/** There is no object with this ID. */
	isUnknownId: boolean;
}

/** Reads Meta's refusal from a response, in either of its forms; undefined if there is none. */
export function metaRefusal(body: unknown): MetaRefusal | undefined {
	const parsed = metaError.safeParse(body);
	if (!parsed.success) return refusalInDescription(body);
	const { code, error_subcode: subcode, ...texts } = parsed.data.error;
	const exactCode = subcode ?? code;
	if (exactCode === undefined) return undefined;
	const { message, error_user_title: title, error_user_msg: userMessage, error_data } = texts;
	const details = userMessage ?? error_data?.details ?? message;
	return {
		code: exactCode,
		words: [title, details].filter((text) => text).join(': ') || undefined,
		isUnknownId: code === UNKNOWN_ID.code && subcode === UNKNOWN_ID.subcode,
	};
}

function refusalInDescription(body: unknown): MetaRefusal | undefined {
	const { description = '' } = linkError.safeParse(body).data ?? {};
	const [, digits] = CODE_IN_DESCRIPTION.exec(description) ?? [];
	if (digits === undefined) return undefined;
	const code = Number(digits);
	return { code, isUnknownId: code === UNKNOWN_ID.code && saysUnknownId(description) };
}

function saysUnknownId(description: string): boolean {
	const start = description.indexOf(UNKNOWN_ID.start);
	return start >= 0 && description.includes(UNKNOWN_ID.end, start + UNKNOWN_ID.start.length);
}
