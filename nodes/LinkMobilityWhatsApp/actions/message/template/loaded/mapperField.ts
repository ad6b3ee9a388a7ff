import type { ResourceMapperField } from 'n8n-workflow';
import { wholePair } from '../../../../wire/text';
import { onOneLine } from './excerpt';
import { fieldIdOf } from './slot';
import type { Slot } from './slot';
import { slotLabel } from './slotLabel';

/**
 * How many characters n8n shows beside its Fixed/Expression switch at the initial width of a panel (n8n 2.41:
 * 640 pixels), also while it marks the field as missing. It cuts off the rest.
 */
const MAX_LABEL_LENGTH = 62;

const MAX_EXAMPLE_LENGTH = 28;

/** A text with fewer characters would not help the user. */
const MIN_WORDS = 8;

const SEPARATOR = ': ';

interface FieldOptions {
	/** The text of the button, or a function that returns the text around the variable, cut to a maximum length. */
	context?: string | ((maxLength: number) => string);
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
 * value would be sent if nobody changed it. It comes before the words around the variable, which are cut to fit.
 */
export function mapperField(slot: Slot, options: FieldOptions = {}): LoadedField {
	const { context = '', example, optional = false, remark, type = 'string' } = options;
	const { urlPrefix, buttonText } = options;
	const remarks = [
		...(optional ? ['optional'] : []),
		...(remark === undefined ? [] : [remark]),
		...(example ? [`e.g. ${truncate(example, MAX_EXAMPLE_LENGTH)}`] : []),
	];
	const label = [slotLabel(slot), ...(remarks.length ? [`(${remarks.join(', ')})`] : [])].join(' ');
	const room = MAX_LABEL_LENGTH - label.length - SEPARATOR.length;
	const words = truncate(typeof context === 'string' ? context : context(room), room);
	return {
		id: fieldIdOf(slot),
		displayName: words ? `${label}${SEPARATOR}${words}` : label,
		type,
		required: !optional,
		display: true,
		defaultMatch: false,
		canBeUsedToMatch: false,
		...(urlPrefix === undefined ? {} : { urlPrefix }),
		...(buttonText === undefined ? {} : { buttonText: JSON.stringify(buttonText) }),
	};
}

/** Returns an empty text if there is too little room. */
function truncate(text: string, maxLength: number): string {
	const line = onOneLine(text).trim();
	if (line.length <= maxLength) return line;
	return maxLength < MIN_WORDS ? '' : `${line.slice(0, wholePair(line, maxLength - 2))}…`;
}
