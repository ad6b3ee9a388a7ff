import type { SentParameter } from './sentTemplate';

/** What a parameter puts into the text; WhatsApp shows the fallback of amounts and dates. */
export const textOf = ({ text, currency, dateTime }: SentParameter) =>
	text ?? currency?.fallbackValue ?? dateTime?.fallbackValue ?? '';

/** Each value with its placeholder, such as `{{1}}`. */
export const valuesOf = (parameters: SentParameter[]) =>
	parameters.map((parameter, index) => ({
		place: `{{${parameter.parameterName ?? index + 1}}}`,
		text: textOf(parameter),
	}));

/** The text with its variables replaced; variables without a value stay. */
export function fill(text: string, parameters: SentParameter[]): string {
	const values = new Map(valuesOf(parameters).map(({ place, text: value }) => [place, value]));
	return text.replace(/\{\{[^{}]*\}\}/g, (place) => values.get(place) ?? place);
}
