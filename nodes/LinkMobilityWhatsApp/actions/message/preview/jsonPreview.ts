import { isRecord } from '../../../wire/lenient';
import { message } from '../../../wire/message';
import { shortened } from '../../../wire/text';
import type { Preview } from '../../operation';
import { joinedPreview, previewOf } from './messagePreview';

/** The preview of messages that may have parts which LINK does not document. */
export const jsonPreview = ({ messages }: { messages: unknown[] }): Preview =>
	joinedPreview(messages.map(previewOfAny));

const UNKNOWN_PARTS =
	'The message has parts that LINK does not document. They are in the request, but not in the preview.';

function previewOfAny(value: unknown): Preview {
	const whole = message.safeParse(value);
	if (whole.success) return previewOf(whole.data);
	const { type, content } = contentOf(value);
	const known = message.safeParse({ type, [type]: content });
	const { text, notes } = known.success
		? previewOf(known.data)
		: { text: `(${shortened(type)})`, notes: [] };
	return { text, notes: [...notes, UNKNOWN_PARTS] };
}

/** The content alone, without other fields of the message, such as a quote. */
function contentOf(value: unknown): { type: string; content: unknown } {
	const fields = isRecord(value) ? value : {};
	const type = String(fields.type);
	return { type, content: Object.hasOwn(fields, type) ? fields[type] : undefined };
}
