import { resultCodes } from '../shared';

/** Source: specification, HTTP status codes and response body, ErrorResponse. */
const errors = {
	unauthorized: { status: 401, description: 'Unauthorized', swedish: 'Inte behörig' },
	noAccess: { status: 403, description: 'No access', swedish: 'Åtkomst saknas' },
	badRequest: { status: 400, description: 'Bad request', swedish: 'Felaktig begäran' },
	serverError: { status: 500, description: 'Server error', swedish: 'Serverfel' },
} as const;

export interface Refused {
	status: 400 | 401 | 403 | 500;
	body: { resultCode: number; description: string; translatedDescription: string | null };
}

/** @param reason what the caller has to change */
export function refused(kind: keyof typeof errors, reason?: string): Refused {
	const { status, description } = errors[kind];
	return {
		status,
		body: {
			resultCode: resultCodes[kind],
			description: reason ? `${description}: ${reason}` : description,
			translatedDescription: null,
		},
	};
}

/** Adds a translation for callers whose Accept-Language is Swedish. */
export function translated({ status, body }: Refused, acceptLanguage: string | undefined): Refused {
	if (!acceptLanguage?.toLowerCase().startsWith('sv')) return { status, body };
	const error = Object.values(errors).find((one) => one.status === status);
	return { status, body: { ...body, translatedDescription: error?.swedish ?? null } };
}
