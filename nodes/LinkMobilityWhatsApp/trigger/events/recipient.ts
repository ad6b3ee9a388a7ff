import { words } from '../../wire/lenient';
import { RECIPIENT_PARAMETER } from '../../wire/recipientParameter';
import { shortened } from '../../wire/text';

/**
 * Separates the recipient of a delivery report from the custom parameters that the user has set. Everyone who
 * may call the trigger can write any text there, so it is used for nothing but matching the person who answers
 * a question.
 *
 * @param parameters of a delivery report
 * @returns `to` is at most 1,000 characters, and undefined if the parameters name no recipient
 */
export function separateRecipient(parameters: Record<string, unknown>): {
	to: string | undefined;
	customParameters: Record<string, unknown>;
} {
	const { [RECIPIENT_PARAMETER]: value, ...customParameters } = parameters;
	const recipient = words.parse(value);
	if (!recipient) return { to: undefined, customParameters: parameters };
	return { to: shortened(recipient), customParameters };
}
