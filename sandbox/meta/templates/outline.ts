import { presetBody, presetButton, presetFooter } from './presetTexts';
import type { StoredButton, StoredComponent, StoredPart, Template } from './template';
import { variableNames } from './variables';

/** A text with the names of its variables, in the order of a message's values. */
export interface TextOutline {
	text: string;
	variables: string[];
}

/** A text, or the kind of content that each message brings along. */
export type HeaderOutline =
	| ({ kind: 'text' } & TextOutline)
	| { kind: 'image' | 'video' | 'document' | 'location' };

/** A template or a card of one, by its parts. */
export interface Outline {
	header?: HeaderOutline;
	body?: TextOutline;
	footer?: string;
	/** Of a limited-time offer; `expires` if messages say when it ends. */
	offer?: { text: string; expires: boolean };
	buttons: StoredButton[];
	cards: Outline[];
}

/** The parts of a template, with the preset texts of an authentication template. */
export function outline({
	components,
	language,
}: Pick<Template, 'language' | 'components'>): Outline {
	const offer = find(components, 'LIMITED_TIME_OFFER')?.limited_time_offer;
	const cards = components.flatMap((component: StoredComponent) => component.cards ?? []);
	return {
		header: headerOf(find(components, 'HEADER')),
		body: bodyOf(find(components, 'BODY'), language),
		footer: footerOf(find(components, 'FOOTER'), language),
		offer: offer && { text: offer.text, expires: offer.has_expiration === true },
		buttons: components.flatMap(({ buttons = [] }) =>
			buttons.map((button) => ({
				...button,
				text: button.text ?? presetLabels[button.type]?.(language),
			})),
		),
		cards: cards.map((card) => outline({ components: card.components, language })),
	};
}

/** What WhatsApp writes on buttons that have no text of their own. */
const presetLabels: Readonly<Record<string, (language: string) => string>> = {
	OTP: presetButton,
	COPY_CODE: () => 'Copy offer code',
};

const find = (components: StoredComponent[], type: string) =>
	components.find((component) => component.type === type);

const withVariables = (text: string): TextOutline => ({ text, variables: variableNames(text) });

const kinds = new Map([
	['IMAGE', 'image'],
	['VIDEO', 'video'],
	['DOCUMENT', 'document'],
	['LOCATION', 'location'],
] as const);

function headerOf(header: StoredPart | undefined): HeaderOutline | undefined {
	if (!header) return undefined;
	const { format, text = '' } = header;
	const kind = [...kinds].find(([name]) => name === format)?.[1];
	return kind ? { kind } : { kind: 'text', ...withVariables(text) };
}

function bodyOf(body: StoredPart | undefined, language: string): TextOutline | undefined {
	if (!body) return undefined;
	const isSecret = body.add_security_recommendation === true;
	return withVariables(body.text ?? presetBody(language, isSecret));
}

function footerOf(footer: StoredPart | undefined, language: string): string | undefined {
	if (footer?.text !== undefined) return footer.text;
	const minutes = footer?.code_expiration_minutes;
	return minutes === undefined ? undefined : presetFooter(language, minutes);
}
