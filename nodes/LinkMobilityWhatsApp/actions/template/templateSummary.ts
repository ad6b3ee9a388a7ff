import type { KnownPart, KnownTemplate } from '../../wire/definition/known';
import { isNumber, places, variablesOf } from '../../wire/definition/variables';
import { omitUndefined } from '../panelValues';

/** A value that a message fills in. */
interface TemplateVariable {
	/** `header`, `body`, `button 1`, `card 2 body`. */
	place: string;
	/** `text`, or the kind of the header's file. */
	kind: string;
	/** Number or name of the variable, without braces. */
	name?: string;
	example?: string;
}

/** Meta's `rejected_reason` of a template that was not rejected. See docs/decisions.md#meta-template-rules. */
const NO_REASON = 'NONE';

/** The simplified output of Get: the template with its status and the values to fill in. */
export function templateSummary(template: KnownTemplate): Record<string, unknown> {
	const { id, name, language, category, status, components } = template;
	const reason = template.rejected_reason;
	const variables = components.flatMap(({ cards = [], ...part }) => [
		...variablesOfPart(part, ''),
		...cards.flatMap((card, index) =>
			card.components.flatMap((part) => variablesOfPart(part, `card ${index + 1} `)),
		),
	]);
	return omitUndefined({
		id,
		name,
		language,
		category,
		status,
		rejectedReason: reason === NO_REASON ? undefined : reason,
		timeToLive: template.message_send_ttl_seconds,
		variables: variables.map((variable) => omitUndefined({ ...variable })),
		components,
	});
}

function variablesOfPart(
	{ type, format, text, example = {}, buttons = [] }: KnownPart,
	prefix: string,
): TemplateVariable[] {
	if (type === 'BODY') {
		const { body_text, body_text_named_params: named } = example;
		return variablesOfText(`${prefix}body`, text, body_text?.[0], named);
	}
	if (type === 'HEADER' && format !== undefined && format !== 'TEXT') {
		return [{ place: `${prefix}header`, kind: format.toLowerCase() }];
	}
	if (type === 'HEADER') {
		const { header_text, header_text_named_params: named } = example;
		return variablesOfText(`${prefix}header`, text, header_text, named);
	}
	return buttons.flatMap(({ url, example: values }, index) =>
		variablesOfText(`${prefix}button ${index + 1}`, url, values),
	);
}

const variablesOfText = (
	place: string,
	text = '',
	numbered: string[] = [],
	named: Array<{ param_name: string; example: string }> = [],
): TemplateVariable[] =>
	places(text).length
		? variablesOf(text).map((name) => ({
				place,
				kind: 'text',
				name,
				example: isNumber(name)
					? numbered[Number(name) - 1]
					: named.find(({ param_name }) => param_name === name)?.example,
			}))
		: [];
