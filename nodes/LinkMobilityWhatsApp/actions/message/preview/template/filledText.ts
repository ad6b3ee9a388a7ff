import { hasOneTimeCode } from '../../../../wire/definition/known';
import type { KnownPart, KnownTemplate } from '../../../../wire/definition/known';
import type { Component } from '../../../../wire/template/filledInComponent';
import { fill } from './fill';
import { filledButton } from './filledButton';
import { headerMedia } from './headerMedia';
import { blocks, lines } from '../layout';
import { bodyValues, buttonsIn, cardsIn, headerValues, offerEnd } from './sentTemplate';
import type { SentTemplate } from './sentTemplate';

/** The whole text of a template with its values, as on the phone. */
export function filledText({ components }: SentTemplate, template: KnownTemplate): string {
	const cards = cardsIn(components);
	const defined = template.components.flatMap((component) => component.cards ?? []);
	return blocks(
		partText(components, template.components, template),
		...defined.map((card, index) =>
			blocks(`Card ${index + 1}:`, partText(cards[index] ?? [], card.components, template)),
		),
	);
}

function partText(components: Component[], defined: KnownPart[], template: KnownTemplate): string {
	const part = (type: string) => defined.find((one) => one.type === type);
	const values = bodyValues(components);
	const buttons = part('BUTTONS')?.buttons ?? [];
	return blocks(
		headerText(components, part('HEADER')),
		offerText(components, part('LIMITED_TIME_OFFER')),
		bodyText(part('BODY'), values.get('1'), (text) => fill(text, values)),
		footerText(part('FOOTER')),
		lines(
			...buttons.map((button, index) =>
				filledButton(
					button,
					index,
					buttonsIn(components).find((one) => Number(one.index) === index),
					hasOneTimeCode(template) ? values.get('1') : undefined,
				),
			),
		),
	);
}

function headerText(components: Component[], defined: KnownPart | undefined): string | undefined {
	const capitalized = (kind: string) => kind.charAt(0).toUpperCase() + kind.slice(1);
	const filled = () => defined?.text && fill(defined.text, headerValues(components));
	return headerMedia(components, capitalized) ?? filled();
}

function offerText(components: Component[], defined: KnownPart | undefined): string | undefined {
	const end = offerEnd(components);
	return lines(defined?.limited_time_offer?.text, end && `Ends: ${end}`);
}

/** WhatsApp generates the text of a one-time code, and not every response of LINK has it. */
function bodyText(
	defined: KnownPart | undefined,
	code: string | undefined,
	filled: (text: string) => string,
): string | undefined {
	if (defined?.text !== undefined) return filled(defined.text);
	return defined && code !== undefined ? `(WhatsApp's own text with the code ${code})` : undefined;
}

function footerText(defined: KnownPart | undefined): string | undefined {
	const minutes = defined?.code_expiration_minutes;
	if (defined?.text !== undefined || minutes === undefined) return defined?.text;
	return `(WhatsApp's own text that the code expires in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'})`;
}
