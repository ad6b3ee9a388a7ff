import { languages } from '../../../nodes/LinkMobilityWhatsApp/wire/language';
import { entries, knownWords, words } from '../case';
import { fileValues } from './media';
import { advancedOption } from './panel';
import type { Field, Panel, Values } from './panel';
import { shorthandButtons, templateButton } from './templateButtons';
import { templateHeader } from './templateHeader';
import { variables } from './variables';

const CARD = 'image video link mediaId id header body buttons quickReply url urlValue';

function card(value: unknown): Values {
	const {
		image,
		video,
		link,
		mediaId,
		id = mediaId,
		header,
		body,
		buttons,
		...taps
	} = knownWords(value, 'A card', CARD);
	const above = header === undefined ? { link, id } : cardHeader(header);
	return {
		mediaType: video !== undefined || words(header).kind === 'video' ? 'video' : 'image',
		...fileValues(fileOf(video ?? image) ?? above),
		bodyVariables: body === undefined ? {} : variables(body),
		buttons: { button: [...shorthandButtons(taps), ...rowsOfButtons(buttons)] },
	};
}

const fileOf = (file: unknown) => (file === undefined ? undefined : String(file));

function cardHeader(value: unknown) {
	const {
		link,
		mediaId,
		id = mediaId,
	} = knownWords(value, "A card's header", 'kind link mediaId id');
	return { link, id };
}

const rowsOfButtons = (value: unknown, encode?: unknown) =>
	entries(value, (index) => ({ kind: 'quick_reply', index, payload: `made-up-${index}` })).map(
		(button) => templateButton(button, encode),
	);

/** Every word about buttons yields all of them, because a list cannot be merged. */
const allButtons: Field = (_value, { buttons, couponCode, quickReply, urlValue, urlEncode }) => ({
	buttons: {
		button: [
			...shorthandButtons({ couponCode, quickReply, urlValue }, urlEncode),
			...rowsOfButtons(buttons, urlEncode),
		],
	},
});

const identity: Record<string, Field> = {
	name: 'name',
	language: (code) =>
		languages.some((language) => language.code === code)
			? { language: code }
			: { language: 'other', languageCode: code },
	namespace: advancedOption('namespace'),
};

const filledIn: Record<string, Field> = {
	...identity,
	header: templateHeader,
	body: (value) => ({ bodyVariables: variables(value) }),
	bodyNamed: (value) => ({
		bodyVariables: {
			variable: Object.entries(words(value)).map(([parameterName, text]) => ({
				type: 'text',
				text,
				parameterName,
			})),
		},
	}),
	buttons: allButtons,
	couponCode: allButtons,
	quickReply: allButtons,
	urlValue: allButtons,
	// Read with the buttons.
	urlEncode: () => ({}),
	offerExpires: (offerExpires) => ({ templateKind: 'offer', offerExpires }),
	cards: (value) => ({
		templateKind: 'carousel',
		cards: { card: entries(value, (index) => ({ image: String(index + 1) })).map(card) },
	}),
	code: (code) => ({ templateKind: 'authentication', code }),
	authCode: (code) => ({ templateKind: 'authentication', code }),
	components: (value) => ({ templateKind: 'json', components: JSON.stringify(value) }),
};

const byHand = { operation: 'sendTemplate', fixed: { fillIn: 'hand' } };

export const templatePanels: Readonly<Record<string, Panel>> = {
	sendTemplate: { ...byHand, words: filledIn },
	sendAuthTemplate: { ...byHand, words: { ...identity, code: filledIn.code ?? null } },
};
