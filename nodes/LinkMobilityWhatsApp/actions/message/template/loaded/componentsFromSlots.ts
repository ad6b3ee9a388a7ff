import { omitUndefined } from '../../../panelValues';
import { expiryComponent } from '../expiryComponent';
import { buttonComponent } from './buttonComponent';
import { isPositional } from './slot';
import type { SlotKind } from './slotSchemas';
import type { SlotValue } from './slotValues';

/** The `components` of the message. Message API 1.4.19, Component, Parameter. */
export function componentsFromSlots(slotValues: SlotValue[]): unknown[] {
	const code = valueOf(slotValues, 'code');
	if (code !== undefined) return codeComponents(code);
	const outsideCards = slotValues.filter(({ card }) => card === undefined);
	return [...componentsOfPart(outsideCards), ...carouselComponent(slotValues)];
}

/** The body shows the code, and the button copies it. See docs/decisions.md#authentication-code. */
function codeComponents(text: unknown): unknown[] {
	const parameters = [{ type: 'text', text }];
	return [
		{ type: 'body', parameters },
		{ type: 'button', sub_type: 'url', index: '0', parameters },
	];
}

/** The API counts cards from 0. See docs/decisions.md#card-index. */
function carouselComponent(slotValues: SlotValue[]): unknown[] {
	const cards = distinctNumbers(slotValues.map(({ card }) => card)).map((card) => ({
		card_index: card - 1,
		components: componentsOfPart(slotValues.filter((slotValue) => slotValue.card === card)),
	}));
	return cards.length ? [{ type: 'carousel', cards }] : [];
}

const componentsOfPart = (slotValues: SlotValue[]): unknown[] => [
	...headerComponent(slotValues),
	...bodyComponent(slotValues),
	...expiryComponent(valueOf(slotValues, 'offer.expires')),
	...buttonComponents(slotValues),
];

function headerComponent(slotValues: SlotValue[]): unknown[] {
	const valueFor = (kind: SlotKind) => valueOf(slotValues, kind);
	const parameters = [
		...slotValues.filter(({ kind }) => kind === 'header.text').map(textParameter),
		...mediaParameter('image', valueFor('header.image')),
		...mediaParameter('video', valueFor('header.video')),
		...mediaParameter('document', valueFor('header.document'), valueFor('header.file_name')),
		...locationParameter(valueFor('header.latitude'), valueFor('header.longitude'), {
			name: valueFor('header.place_name'),
			address: valueFor('header.address'),
		}),
	];
	return parameters.length ? [{ type: 'header', parameters }] : [];
}

const mediaParameter = (type: string, file: unknown, filename?: unknown): unknown[] =>
	typeof file === 'object' && file !== null
		? [{ type, [type]: omitUndefined({ ...file, filename }) }]
		: [];

const locationParameter = (
	latitude: unknown,
	longitude: unknown,
	place: Record<string, unknown>,
): unknown[] =>
	latitude === undefined
		? []
		: [{ type: 'location', location: omitUndefined({ latitude, longitude, ...place }) }];

function bodyComponent(slotValues: SlotValue[]): unknown[] {
	const variables = slotValues.filter(({ kind }) => kind === 'body');
	const ordered = variables.every(isPositional)
		? variables.sort((a, b) => Number(a.variable) - Number(b.variable))
		: variables;
	const parameters = ordered.map(textParameter);
	return parameters.length ? [{ type: 'body', parameters }] : [];
}

/**
 * WhatsApp matches positional variables by order and named ones by name. See
 * docs/decisions.md#named-parameter-key.
 */
const textParameter = (slotValue: SlotValue) => ({
	type: 'text',
	text: slotValue.value,
	...(isPositional(slotValue) ? {} : { parameterName: slotValue.variable }),
});

const buttonComponents = (slotValues: SlotValue[]): unknown[] =>
	distinctNumbers(slotValues.map(({ button }) => button)).flatMap((button) =>
		buttonComponent(
			button - 1,
			slotValues.filter((slotValue) => slotValue.button === button),
		),
	);

const valueOf = (slotValues: SlotValue[], kind: SlotKind) =>
	slotValues.find((slotValue) => slotValue.kind === kind)?.value;

const distinctNumbers = (numbers: Array<number | undefined>) =>
	[...new Set(numbers)].filter((number) => number !== undefined).sort((a, b) => a - b);
