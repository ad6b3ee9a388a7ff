import { isUserId } from '../wire/phone';

/** Some numbers of a callback lack their plus sign. Source: A-54. */
export const number = (given: string | undefined) =>
	given !== undefined && /^[1-9]\d{6,14}$/.test(given) ? `+${given}` : given;

/**
 * Who wrote, even where the number is withheld: a business-scoped user ID beside or instead of it.
 * Source: api-notes 2.6, 3.4.
 */
export function userId(
	source: string | undefined,
	{ whatsappUserId }: Record<string, unknown>,
): { userId?: string } {
	if (typeof whatsappUserId === 'string' && whatsappUserId) return { userId: whatsappUserId };
	return source !== undefined && isUserId(source) ? { userId: source } : {};
}
