import { sent } from './sentTemplate';
import type { Component, Parameter } from './sentTemplate';

/** A place of a template that a message fills in. */
export interface Blank {
	/** Such as `Body {{1}}` or `Card 2, button 1`. */
	place: string;
	/** What belongs there, in a word or two. */
	what: string;
	/** The approved one, where there is one to read. */
	example?: string;
}

/** Every place, in the order they are read. */
export function blanks(filled: unknown): Blank[] {
	const { components } = sent.pick({ components: true }).parse({ components: filled });
	const code = components.find(({ type }) => type === 'body')?.parameters[0]?.text;
	return components.flatMap((component) => [
		...ofComponent(component, '', code),
		...component.cards.flatMap(({ card_index, components: inside }) =>
			inside.flatMap((one) => ofComponent(one, `Card ${card_index + 1}, `)),
		),
	]);
}

/** @param code what a button repeats if it is one for a code */
function ofComponent(
	{ type, index, parameters }: Component,
	within: string,
	code?: string,
): Blank[] {
	const name = names[type]?.(Number(index) + 1) ?? type;
	const place = within ? within + name.toLowerCase() : name;
	return parameters.map((parameter, at) => {
		const variable = parameter.parameterName ?? at + 1;
		const isText = parameter.type === 'text' && type !== 'button';
		return {
			place: isText ? `${place} {{${variable}}}` : place,
			...content(parameter, type, code),
		};
	});
}

const names: Readonly<Record<string, (place: number) => string>> = {
	header: () => 'Header',
	body: () => 'Body',
	button: (place) => `Button ${place}`,
	limited_time_offer: () => 'Offer',
};

const kinds: Readonly<Record<string, string>> = {
	image: 'an image, by link or ID',
	video: 'a video, by link or ID',
	document: 'a PDF, by link or ID',
	location: 'a place on the map',
	limited_time_offer: 'when it ends',
	action: 'which products',
};

function content({ type, text, coupon_code }: Parameter, component: string, code?: string) {
	if (coupon_code !== undefined) return { what: 'the code', example: coupon_code };
	if (text === undefined) return { what: kinds[type] ?? type };
	if (component !== 'button') return { what: 'text', example: text };
	return { what: text === code ? 'the same code' : 'the end of the link', example: text };
}
