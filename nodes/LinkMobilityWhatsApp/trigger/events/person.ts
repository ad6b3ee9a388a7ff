import { international } from '../../wire/phone';
import { isUserId } from '../../wire/phone/userId';

/**
 * A number in E.164 with its plus sign, however the callback writes it: docs/decisions.md#context-number. A
 * number that the numbering plans do not know keeps its digits.
 */
export function numberOf(text: string | undefined): string | undefined {
	if (text === undefined) return undefined;
	const number = international(text);
	const [, digits] = /^(?:\+|00)?([1-9]\d{6,14})$/.exec(number.replace(/[ ().-]/g, '')) ?? [];
	return digits === undefined ? number : `+${digits}`;
}

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
