import type { KnownPart, KnownTemplate } from '../../wire/definition/known';
import { isNumber, places, variablesOf } from '../../wire/definition/variables';
import { defined } from '../given';

/** A value that a message needs for the template. */
interface Blank {
	/** `header`, `body`, `button 1`, `card 2 body`. */
	place: string;
	/** `text`, or the kind of the header's file. */
	kind: string;
	/** The number or name between the braces. */
	name?: string;
	example?: string;
}

/** The reason of a template that was not rejected. See docs/decisions.md#meta-template-rules. */
const NO_REASON = 'NONE';

/** The simplified output of Get: the template, its status and the values that it needs. */
export function outline(template: KnownTemplate): Record<string, unknown> {
	const { id, name, language, category, status, components } = template;
	const reason = template.rejected_reason;
	const variables = components.flatMap(({ cards = [], ...part }) => [
		...blanks(part, ''),
		...cards.flatMap((card, index) =>
			card.components.flatMap((each) => blanks(each, `card ${index + 1} `)),
		),
	]);
	return defined({
		id,
		name,
		language,
		category,
		status,
		rejectedReason: reason === NO_REASON ? undefined : reason,
		timeToLive: template.message_send_ttl_seconds,
		variables: variables.map((blank) => defined({ ...blank })),
		components,
	});
}

function blanks(
	{ type, format, text, example = {}, buttons = [] }: KnownPart,
	where: string,
): Blank[] {
	if (type === 'BODY') {
		const { body_text, body_text_named_params: named } = example;
		return words(`${where}body`, text, body_text?.[0], named);
	}
	if (type === 'HEADER' && format !== undefined && format !== 'TEXT') {
		return [{ place: `${where}header`, kind: format.toLowerCase() }];
	}
	if (type === 'HEADER') {
		const { header_text, header_text_named_params: named } = example;
		return words(`${where}header`, text, header_text, named);
	}
	return buttons.flatMap(({ url, example: values }, index) =>
		words(`${where}button ${index + 1}`, url, values),
	);
}

const words = (
	place: string,
	text = '',
	numbered: string[] = [],
	named: Array<{ param_name: string; example: string }> = [],
): Blank[] =>
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
