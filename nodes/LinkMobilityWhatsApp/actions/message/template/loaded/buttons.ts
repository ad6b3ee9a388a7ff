import type { ResourceMapperField } from 'n8n-workflow';
import type { KnownButton } from '../../../../wire/definition/known';
import { places } from '../../../../wire/definition/variables';
import { isAddress } from '../../../../wire/template/button';
import type { Blank } from './blank';
import { around, field } from './field';

interface Where {
	card?: number;
	/** Whether the template is a limited-time offer, whose code is shorter. */
	offer?: boolean;
}

type Open = (
	button: KnownButton,
	place: Omit<Blank, 'kind'>,
	offer: boolean,
) => ResourceMapperField[];

/** The fields for a button, by its type; other types need no value. */
const types: Readonly<Record<string, Open>> = {
	QUICK_REPLY: ({ text: context }, place) => [
		field({ kind: 'Button Payload', ...place }, { context, optional: true }),
	],
	URL: ({ text = '', url = '', example }, place) => {
		const [variable] = places(url);
		if (!variable) return [];
		const start = url.slice(0, variable.start);
		const [whole = ''] = example ?? [];
		return [
			field(
				{ kind: 'Button URL', ...place },
				{
					context: `${text} – ${around(url.replace(/^https?:\/\//i, ''), variable.name)}`,
					example: whole.startsWith(start) ? whole.slice(start.length) : whole,
					start: isAddress(start) ? start : undefined,
				},
			),
		];
	},
	COPY_CODE: ({ example }, place, offer) => [
		field(
			{ kind: offer ? 'Button Offer Code' : 'Button Copy Code', ...place },
			{ example: example?.[0] },
		),
	],
	FLOW: ({ text: context }, place) => [
		field({ kind: 'Button Flow Token', ...place }, { context, optional: true }),
		field({ kind: 'Button Flow Data', ...place }, { context, optional: true, type: 'object' }),
	],
	CATALOG: ({ text: context }, place) => [
		field({ kind: 'Button Thumbnail Product ID', ...place }, { context, optional: true }),
	],
	MPM: ({ text: context }, place) => [
		field({ kind: 'Button Thumbnail Product ID', ...place }, { context }),
		field(
			{ kind: 'Button Product IDs', ...place },
			{ context, example: 'Kitchens: SKU-4711, SKU-4712; Baths: SKU-4713' },
		),
	],
};

/** In the order of the template, in which the buttons are numbered. */
export const buttonFields = (buttons: KnownButton[], { card, offer = false }: Where) =>
	buttons.flatMap((button, index) => {
		const open = Object.hasOwn(types, button.type) ? types[button.type] : undefined;
		return open?.(button, { card, button: index + 1 }, offer) ?? [];
	});
