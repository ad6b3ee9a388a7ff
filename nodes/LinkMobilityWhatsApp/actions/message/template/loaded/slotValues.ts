import { z } from 'zod/v3';
import { refuse } from '../../../../labels/check';
import type { Labels } from '../../../../labels/labels';
import { sentences } from '../../../../labels/sentences';
import { withoutExpressions } from '../../../../wire/evaluated';
import { json } from '../../../../wire/json';
import { parameterName } from '../../../../wire/template/value';
import { toRecord } from '../../../panelValues';
import { toMilliseconds } from '../dateTime';
import { parseProductSections } from '../productSections';
import { identityOf } from './identityField';
import type { TemplateIdentity } from './identityField';
import { isPositional, slotOf } from './slot';
import type { Slot } from './slot';
import { slotLabel } from './slotLabel';
import { slotSchemas } from './slotSchemas';
import { otherUrlReason, urlSuffix } from './urlSuffix';
import { valueSource } from './valueSource';
import type { ValueSource } from './valueSource';

/** A slot with the value that the message carries; undefined if an optional field was left blank. */
export interface SlotValue extends Slot {
	value: unknown;
	/** The text of a quick reply button. */
	buttonText?: string;
}

const NOT_LOADED =
	'Template Fields are not loaded. Open the node: they appear once Template ID is filled in. If Template ID is an expression, enter the ID itself, or use Send Template with Fill In: By Hand';

/**
 * Reads and checks the Template Fields of the panel.
 *
 * @param templateFields n8n's value of the resource mapper: the loaded fields, and the values by field ID. With
 * Map Automatically, the values are the properties of the item
 * @param expectedId Template ID, which may differ from the template that the fields were loaded from
 * @throws Refusal with a sentence for each invalid field, starting with the field's label
 */
export function readSlotValues(
	templateFields: unknown,
	expectedId: string,
	timezone: string,
): { template: TemplateIdentity; slotValues: SlotValue[] } {
	const { schema } = toRecord(templateFields);
	const loaded = (Array.isArray(schema) ? schema : []).map(toRecord);
	const source = valueSource(
		templateFields,
		loaded.map(({ id }) => String(id)),
	);
	const template = loaded.map(({ id }) => identityOf(String(id))).find((identity) => identity);
	if (!template) return refuse(NOT_LOADED);
	if (template.id !== expectedId) return refuse(otherTemplate(template, expectedId));

	const results = loaded.map((field) => readField(field, source, timezone));
	const [first, ...others] = results.flatMap(({ problems = [] }) => problems);
	if (first !== undefined) refuse(first, ...others);
	return { template, slotValues: results.flatMap(({ slotValue }) => slotValue ?? []) };
}

interface FieldResult {
	slotValue?: SlotValue;
	/** Sentences that start with the field's label. */
	problems?: string[];
}

function readField(
	{ id, required, urlPrefix, buttonText }: Record<string, unknown>,
	{ valueOf, whyMissing }: ValueSource,
	timezone: string,
): FieldResult {
	const fieldId = String(id);
	const slot = slotOf(fieldId);
	const entered = valueOf(fieldId);
	if (!slot) {
		const isUnknown = entered !== undefined && !identityOf(fieldId);
		return isUnknown ? { problems: [unknownField(fieldId)] } : {};
	}
	const label = slotLabel(slot);
	const named = { ...slot, ...buttonTextOf(buttonText) };
	if (entered === undefined) {
		return required === true
			? { problems: [`${label} is required${whyMissing(slot)}`] }
			: { slotValue: { ...named, value: undefined } };
	}
	if (!hasSendableName(slot)) return { problems: [`${label}: ${UNSENDABLE_NAME}`] };
	// Before the value is converted: in a percent-encoded value, nobody would see the expression.
	const expression = withoutExpressions.safeParse(entered);
	if (expression.error) return { problems: sentences(expression.error, labelsOf(label)) };
	const input = toSchemaInput(slot, entered, urlPrefix, timezone);
	if (input === undefined) return { problems: [`${label}: ${otherUrlReason(urlPrefix)}`] };
	const parsed = slotSchemas[slot.kind].safeParse(input);
	return parsed.success
		? { slotValue: { ...named, value: parsed.data } }
		: { problems: sentences(parsed.error, labelsOf(label)) };
}

const quoted = json.pipe(z.string());

function buttonTextOf(text: unknown): { buttonText?: string } {
	const { data: buttonText } = quoted.safeParse(text);
	return buttonText === undefined ? {} : { buttonText };
}

const otherTemplate = ({ id, name }: TemplateIdentity, expectedId: string) =>
	`Template Fields are those of the template ${id} (${name}), but Template ID is ${expectedId}. Open the node and reload the fields`;

const unknownField = (fieldId: string) =>
	`Template Fields: ${fieldId} is not known. Open the node and reload the fields`;

const UNSENDABLE_NAME =
	'a name with capitals, spaces or brackets cannot be sent. Rename the variable in the template, such as first_name';

const hasSendableName = (slot: Slot) =>
	slot.variable === undefined ||
	isPositional(slot) ||
	parameterName.safeParse(slot.variable).success;

/** The entered value as the slot's schema expects it; undefined for a URL that is not the button's. */
function toSchemaInput({ kind }: Slot, entered: unknown, urlPrefix: unknown, timezone: string) {
	if (kind === 'button.url') return urlSuffix(entered, urlPrefix);
	if (kind === 'button.product_ids') return parseProductSections(entered);
	if (kind === 'offer.expires') return toMilliseconds(entered, timezone);
	return entered;
}

/** The label of the field, and those of the parts of product IDs. */
const labelsOf = (label: string): Labels => ({
	'': label,
	'*': { label, row: (position) => `${label}, section ${position}` },
	'*.title': 'Title',
	'*.product_items': 'Product IDs',
	'*.product_items.*.product_retailer_id': 'Product ID',
});
