import { variablesOf } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/variables';
import { presetBody, presetButton, presetFooter } from './presetTexts';
import type {
	KnownButton,
	KnownComponent,
	KnownPart,
} from '../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import type { Kept } from './template';

/** A text with the names of its variables, in the order of the values of a message. */
export interface Text {
	text: string;
	variables: string[];
}

/** What stands above a text: words, or the kind of what a message has to bring along. */
export type Head =
	| ({ kind: 'text' } & Text)
	| { kind: 'image' | 'video' | 'document' | 'location' };

/** What a template is made of, each part under its own name. */
export interface Outline {
	header?: Head;
	body?: Text;
	footer?: string;
	/** Of a limited-time offer; `ends` when a clock runs down. */
	offer?: { text: string; ends: boolean };
	buttons: KnownButton[];
	cards: Outline[];
}

type Given = Pick<Kept, 'language' | 'components'>;

/** The parts of a template; those of an authentication template are in the words of WhatsApp. */
export function outline({ components, language }: Given): Outline {
	const offer = find(components, 'LIMITED_TIME_OFFER')?.limited_time_offer;
	const cards = components.flatMap((component: KnownComponent) => component.cards ?? []);
	return {
		header: head(find(components, 'HEADER')),
		body: body(find(components, 'BODY'), language),
		footer: footer(find(components, 'FOOTER'), language),
		offer: offer && { text: offer.text ?? '', ends: offer.has_expiration === true },
		buttons: components.flatMap(({ buttons = [] }) =>
			buttons.map((button) => ({
				...button,
				text: button.text ?? labels[button.type]?.(language),
			})),
		),
		cards: cards.map((card) => outline({ components: card.components, language })),
	};
}

/** What WhatsApp writes on buttons that have no words of their own. */
const labels: Readonly<Record<string, (language: string) => string>> = {
	OTP: presetButton,
	COPY_CODE: () => 'Copy offer code',
};

const find = (components: KnownComponent[], type: string) =>
	components.find((component) => component.type === type);

const words = (text: string): Text => ({ text, variables: variablesOf(text) });

const kinds = {
	IMAGE: 'image',
	VIDEO: 'video',
	DOCUMENT: 'document',
	LOCATION: 'location',
} as const;

function head(header: KnownPart | undefined): Head | undefined {
	if (!header) return undefined;
	const { format, text = '' } = header;
	const kind = Object.entries(kinds).find(([name]) => name === format)?.[1];
	return kind ? { kind } : { kind: 'text', ...words(text) };
}

function body(given: KnownPart | undefined, language: string): Text | undefined {
	if (!given) return undefined;
	return words(given.text ?? presetBody(language, given.add_security_recommendation === true));
}

function footer(given: KnownPart | undefined, language: string): string | undefined {
	if (given?.text !== undefined) return given.text;
	const minutes = given?.code_expiration_minutes;
	return minutes === undefined ? undefined : presetFooter(language, minutes);
}
