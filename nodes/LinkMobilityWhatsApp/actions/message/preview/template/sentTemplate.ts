import type { z } from 'zod/v3';
import type { Component } from '../../../../wire/template/filledInComponent';
import type { template } from '../../../../wire/template/templateMessage';

/** A template with its values, as it is sent. */
export type SentTemplate = z.output<typeof template>;

export type Button = Extract<Component, { type: 'button' }>;
type Header = Extract<Component, { type: 'header' }>;
type Body = Extract<Component, { type: 'body' }>;

export const headerIn = (components: Component[]): Header['parameters'][number] | undefined =>
	components.find((component): component is Header => component.type === 'header')?.parameters[0];

export const buttonsIn = (components: Component[]): Button[] =>
	components.filter((component): component is Button => component.type === 'button');

/** The cards of a carousel, in their order. */
export const cardsIn = (components: Component[]): Component[][] =>
	components
		.flatMap((component) => (component.type === 'carousel' ? component.cards : []))
		.sort((a, b) => a.card_index - b.card_index)
		.map((card) => card.components);

/** The last minute for which `toISOString` writes a year of four digits. */
const LAST_MINUTE = Date.UTC(9999, 11, 31, 23, 59);

/** When a limited-time offer ends, in words. */
export function offerEnd(components: Component[]): string | undefined {
	const offer = components.find(({ type }) => type === 'limited_time_offer');
	if (offer?.type !== 'limited_time_offer') return undefined;
	const time = offer.parameters[0]?.limited_time_offer.expiration_time_ms;
	return time === undefined ? undefined : timeText(time);
}

/** The node sends any number, even one that is too large for a `Date`, such as microseconds entered by mistake. */
const timeText = (time: number) =>
	time <= LAST_MINUTE
		? `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`
		: `${time} milliseconds since 1970`;

/** The values of a text by the names of their variables: `1` or `first_name`. */
export type Values = ReadonlyMap<string, string>;

export const bodyValues = (components: Component[]): Values =>
	new Map(
		components
			.flatMap((component) => (component.type === 'body' ? component.parameters : []))
			.map((parameter, index) => [nameOf(parameter) ?? String(index + 1), textOf(parameter)]),
	);

/** The value of the header's text, which has at most one variable. */
export function headerValues(components: Component[]): Values {
	const parameter = headerIn(components);
	return parameter?.type === 'text'
		? new Map([[parameter.parameterName ?? '1', parameter.text]])
		: new Map();
}

type Parameter = Body['parameters'][number];

const nameOf = (parameter: Parameter) =>
	parameter.type === 'text' ? parameter.parameterName : undefined;

/** WhatsApp shows the fallback of amounts and dates. */
function textOf(parameter: Parameter): string {
	switch (parameter.type) {
		case 'text':
			return parameter.text;
		case 'currency':
			return parameter.currency.fallbackValue;
		case 'dateTime':
			return parameter.dateTime.fallbackValue;
	}
}
