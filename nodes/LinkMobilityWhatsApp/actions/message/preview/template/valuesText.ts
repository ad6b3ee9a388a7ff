import type { Component } from '../../../../wire/template/filledInComponent';
import { valueOf } from './filledButton';
import { headerMedia } from './headerMedia';
import { blocks, lines, tap } from '../layout';
import { bodyValues, buttonsIn, cardsIn, headerValues, offerEnd } from './sentTemplate';
import type { Button, SentTemplate, Values } from './sentTemplate';

/** The values of a template whose text is not known. */
export const valuesText = ({ name, language, components }: SentTemplate): string =>
	blocks(
		`Template: ${name} (${language.code})`,
		partText(components),
		...cardsIn(components).map((card, index) => lines(`Card ${index + 1}:`, partText(card))),
	);

function partText(components: Component[]): string {
	const end = offerEnd(components);
	const values = bodyValues(components);
	return lines(
		headerMedia(components, (kind) => `Header ${kind}`),
		...namedValues('Header', headerValues(components)),
		...namedValues('Body', values),
		end && `Offer ends: ${end}`,
		...buttonsIn(components).map((button) => buttonText(button, values)),
	);
}

const namedValues = (part: string, values: Values): string[] =>
	[...values].map(([name, text]) => `${part} {{${name}}}: ${text}`);

function buttonText(button: Button, bodyOfTemplate: Values): string {
	const label = `Button ${Number(button.index) + 1}`;
	const value = valueOf(button);
	if (button.sub_type === 'flow') return tap(label, 'opens a form');
	if (button.sub_type === 'catalog') return tap(label, 'opens the catalog');
	// The button that copies a one-time code is sent like one with a URL, with the code of the body.
	const isCode = bodyOfTemplate.size === 1 && bodyOfTemplate.get('1') === value;
	const isUrl = button.sub_type === 'url' && !isCode;
	return tap(label, isUrl && value !== undefined ? `link that ends with ${value}` : value);
}
