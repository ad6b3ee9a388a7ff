import { isUserId } from '../../wire/phone';

/** A number with its plus sign, which some numbers of a callback lack: docs/decisions.md#context-number. */
export const numberOf = (text: string | undefined) =>
	text !== undefined && /^[1-9]\d{6,14}$/.test(text) ? `+${text}` : text;

/**
 * The business-scoped user ID of who wrote, which comes beside or instead of the number:
 * docs/decisions.md#location-and-contacts.
 */
export function userIdOf(
	source: string | undefined,
	{ whatsappUserId }: Record<string, unknown>,
): { userId?: string } {
	if (typeof whatsappUserId === 'string' && whatsappUserId) return { userId: whatsappUserId };
	return source !== undefined && isUserId(source) ? { userId: source } : {};
}
