import { z } from 'zod/v3';
import { resultCodes } from '../../nodes/LinkMobilityWhatsApp/wire/codes';

/** What LINK answers instead of accepting. Source: L296-300, L349-355. */
const refusals = {
	unauthorized: { status: 401, words: 'Unauthorized', swedish: 'Inte behörig' },
	noAccess: { status: 403, words: 'No access', swedish: 'Åtkomst saknas' },
	badRequest: { status: 400, words: 'Bad request', swedish: 'Felaktig begäran' },
	serverError: { status: 500, words: 'Server error', swedish: 'Serverfel' },
} as const;

export interface Refused {
	status: 400 | 401 | 403 | 500;
	body: { resultCode: number; description: string; translatedDescription: string | null };
}

/** An ErrorResponse; `why` says what the caller can mend. */
export function refused(kind: keyof typeof refusals, why?: string): Refused {
	const { status, words } = refusals[kind];
	const description = why ? `${words}: ${why}` : words;
	return {
		status,
		body: { resultCode: resultCodes[kind], description, translatedDescription: null },
	};
}

/** The same for a caller who would rather read Swedish; LINK translates by Accept-Language. */
export function translated({ status, body }: Refused, acceptLanguage: string | undefined): Refused {
	if (!acceptLanguage?.toLowerCase().startsWith('sv')) return { status, body };
	const own = Object.values(refusals).find((refusal) => refusal.status === status);
	return { status, body: { ...body, translatedDescription: own?.swedish ?? null } };
}

/** What a schema found, each with the field it was found in: `messages.0.type: …`. */
export function faults({ issues }: z.ZodError): string {
	const sentences = issues.map((issue) => {
		const field = issue.path.join('.') || 'the body';
		const missing =
			issue.code === z.ZodIssueCode.invalid_type && issue.received === z.ZodParsedType.undefined;
		return missing ? `${field} is required` : `${field}: ${issue.message}`;
	});
	return sentences.join('; ');
}
