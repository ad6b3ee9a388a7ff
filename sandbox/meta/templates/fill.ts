import type { Parameter } from './sentTemplate';

/** What a parameter puts into the text; WhatsApp writes amounts and dates in words of its own. */
export const said = ({ text, currency, dateTime }: Parameter) =>
	text ?? currency?.fallbackValue ?? dateTime?.fallbackValue ?? '';

/** Each value with the place it goes to, such as `{{1}}`. */
export const values = (parameters: Parameter[]) =>
	parameters.map((parameter, index) => ({
		place: `{{${parameter.parameterName ?? index + 1}}}`,
		text: said(parameter),
	}));

/** The text with its variables replaced; those without a value stay. */
export function fill(text: string, parameters: Parameter[]): string {
	const known = new Map(values(parameters).map(({ place, text: value }) => [place, value]));
	return text.replace(/\{\{[^{}]*\}\}/g, (place) => known.get(place) ?? place);
}
