import type { ResourceMapperField } from 'n8n-workflow';
import { wholePair } from '../../../../wire/text';
import { onOneLine } from './excerpt';
import { fieldIdOf } from './slot';
import type { Slot } from './slot';
import { slotLabel } from './slotLabel';

/** Limits the text of a button next to its URL; excerpts are shorter. */
const MAX_CONTEXT_LENGTH = 160;

const MAX_EXAMPLE_LENGTH = 40;

interface FieldOptions {
	/** The text around the variable, or the text of the button. */
	context?: string;
	/** The example value that was approved with the template. */
	example?: string;
	/** A blank optional field is left out of the message. */
	optional?: boolean;
	/** An additional hint. */
	remark?: string;
	type?: ResourceMapperField['type'];
	/** The part of a button's URL before its variable. */
	urlPrefix?: string;
	/** The text of a quick reply button. */
	buttonText?: string;
}

/** n8n's editor stores fields with the workflow, including properties that it does not know. */
export interface LoadedField extends ResourceMapperField {
	urlPrefix?: string;
	/** As JSON: n8n would evaluate a text that begins with an equals sign. */
	buttonText?: string;
}

/**
 * The resource mapper field for a slot.
 *
 * The label carries the example: n8n's mapper shows no placeholders, and an example as the field's
 * value would be sent if nobody changed it.
 */
export function mapperField(slot: Slot, options: FieldOptions = {}): LoadedField {
	const { context, example, optional = false, remark, type = 'string' } = options;
	const { urlPrefix, buttonText } = options;
	const label = slotLabel(slot);
	const remarks = [
		...(optional ? ['optional'] : []),
		...(remark === undefined ? [] : [remark]),
		...(example ? [`e.g. ${truncate(example, MAX_EXAMPLE_LENGTH)}`] : []),
	];
	return {
		id: fieldIdOf(slot),
		displayName: [
			context ? `${label}: ${truncate(context, MAX_CONTEXT_LENGTH)}` : label,
			...(remarks.length ? [`(${remarks.join(', ')})`] : []),
		].join(' '),
		type,
		required: !optional,
		display: true,
		defaultMatch: false,
		canBeUsedToMatch: false,
		...(urlPrefix === undefined ? {} : { urlPrefix }),
		...(buttonText === undefined ? {} : { buttonText: JSON.stringify(buttonText) }),
	};
}

function truncate(text: string, maxLength: number): string {
	const line = onOneLine(text).trim();
	return line.length <= maxLength ? line : `${line.slice(0, wholePair(line, maxLength))}…`;
}
