import { sentTemplate } from './sentTemplate';
import type { SentComponent, SentParameter } from './sentTemplate';

/** A place of a template that a message fills in, as the page shows it. */
export interface Placeholder {
	/** Such as `Body {{1}}` or `Card 2, button 1`. */
	place: string;
	/** The kind of value, in a few words. */
	what: string;
	/** The example of the definition, if it is text. */
	example?: string;
}

/** Every placeholder, in the order of the template. */
export function placeholders(filled: unknown): Placeholder[] {
	const { components } = sentTemplate.pick({ components: true }).parse({ components: filled });
	const code = components.find(({ type }) => type === 'body')?.parameters[0]?.text;
	return components.flatMap((component) => [
		...placeholdersOf(component, '', code),
		...component.cards.flatMap(({ card_index, components: inside }) =>
			inside.flatMap((part) => placeholdersOf(part, `Card ${card_index + 1}, `)),
		),
	]);
}

/** @param code the value that the button of an authentication template repeats */
function placeholdersOf(
	{ type, index, parameters }: SentComponent,
	prefix: string,
	code?: string,
): Placeholder[] {
	const name = names[type]?.(Number(index) + 1) ?? type;
	const place = prefix ? prefix + name.toLowerCase() : name;
	return parameters.map((parameter, position) => {
		const variable = parameter.parameterName ?? position + 1;
		const isText = parameter.type === 'text' && type !== 'button';
		return {
			place: isText ? `${place} {{${variable}}}` : place,
			...valueOf(parameter, type, code),
		};
	});
}

const names: Readonly<Record<string, (position: number) => string>> = {
	header: () => 'Header',
	body: () => 'Body',
	button: (position) => `Button ${position}`,
	limited_time_offer: () => 'Offer',
};

const kinds: Readonly<Record<string, string>> = {
	image: 'an image, by link or ID',
	video: 'a video, by link or ID',
	document: 'a PDF, by link or ID',
	location: 'a location',
	limited_time_offer: 'when it ends',
	action: 'products',
};

function valueOf({ type, text, coupon_code }: SentParameter, component: string, code?: string) {
	if (coupon_code !== undefined) return { what: 'the code', example: coupon_code };
	if (text === undefined) return { what: kinds[type] ?? type };
	if (component !== 'button') return { what: 'text', example: text };
	return { what: text === code ? 'the same code' : 'the end of the link', example: text };
}
