import { receivedNumber } from '../../wire/phone/received';
import { isUserId } from '../../wire/phone/userId';

export const numberOf = (text: string | undefined) =>
	text === undefined ? undefined : receivedNumber(text);

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
