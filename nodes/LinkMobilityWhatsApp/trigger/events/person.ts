import { filledText } from '../../wire/lenient';
import { parameterOf } from '../../wire/parameters';
import { receivedNumber } from '../../wire/phone/received';
import { isUserId } from '../../wire/phone/userId';

export const numberOf = (text: string | undefined) =>
	text === undefined ? undefined : receivedNumber(text);

/**
 * The business-scoped user ID of a person, which comes in addition to or instead of the number, and that of the
 * portfolio: docs/decisions.md#location-and-contacts.
 */
export function userIdsOf(
	number: string | undefined,
	customParameters: Readonly<Record<string, unknown>>,
): { userId?: string; parentUserId?: string } {
	const given = filledText(parameterOf(customParameters, 'whatsappUserId'));
	const userId = given ?? (number !== undefined && isUserId(number) ? number : undefined);
	const parentUserId = filledText(parameterOf(customParameters, 'whatsappParentUserId'));
	return { ...(userId && { userId }), ...(parentUserId && { parentUserId }) };
}
