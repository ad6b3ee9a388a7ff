import type { ResourceMapperField } from 'n8n-workflow';
import type { KnownButton } from '../../../../wire/definition/known';
import { places } from '../../../../wire/definition/variables';
import { isAddress } from '../../../../wire/template/urlParameter';
import { excerpt } from './excerpt';
import { mapperField } from './mapperField';
import type { Slot } from './slot';

interface ButtonContext {
	card?: number;
	/** True in a limited-time offer, whose code has a lower maximum length. */
	inOffer?: boolean;
}

type FieldsOfButton = (
	button: KnownButton,
	position: Omit<Slot, 'kind'>,
	inOffer: boolean,
) => ResourceMapperField[];

/** Buttons of other types, such as PHONE_NUMBER, have nothing to fill in. */
const fieldsByType: Readonly<Record<string, FieldsOfButton>> = {
	QUICK_REPLY: ({ text: context }, position) => [
		mapperField(
			{ kind: 'button.payload', ...position },
			{ context, optional: true, remark: 'returned on tap', buttonText: context },
		),
	],
	URL: ({ text = '', url = '', example }, position) => {
		const [variable] = places(url);
		if (!variable) return [];
		const urlPrefix = url.slice(0, variable.start);
		const [exampleUrl = ''] = example ?? [];
		return [
			mapperField(
				{ kind: 'button.url', ...position },
				{
					context: (maxLength) => {
						const address = url.replace(/^https?:\/\//i, '');
						const start = `${text} – `;
						const words = excerpt(address, variable.name, maxLength - start.length);
						return words ? start + words : text;
					},
					example: exampleUrl.startsWith(urlPrefix)
						? exampleUrl.slice(urlPrefix.length)
						: exampleUrl,
					urlPrefix: isAddress(urlPrefix) ? urlPrefix : undefined,
				},
			),
		];
	},
	COPY_CODE: ({ example }, position, inOffer) => [
		mapperField(
			{ kind: inOffer ? 'button.offer_code' : 'button.copy_code', ...position },
			{ example: example?.[0] },
		),
	],
	FLOW: ({ text: context }, position) => [
		mapperField({ kind: 'button.flow_token', ...position }, { context, optional: true }),
		mapperField(
			{ kind: 'button.flow_data', ...position },
			{ context, optional: true, type: 'object' },
		),
		mapperField(
			{ kind: 'button.meta_spelling', ...position },
			{ context: 'flow_token, not flowToken', optional: true, type: 'boolean' },
		),
	],
	CATALOG: ({ text: context }, position) => [
		mapperField(
			{ kind: 'button.thumbnail_product_id', ...position },
			{ context, optional: true, remark: 'needed by some' },
		),
	],
	MPM: ({ text: context }, position) => [
		mapperField({ kind: 'button.thumbnail_product_id', ...position }, { context }),
		mapperField(
			{ kind: 'button.product_ids', ...position },
			{ context, example: 'Ovens: A-1, A-2; Baths: B-1' },
		),
	],
};

/** @param buttons in the template's order, which determines their positions */
export const buttonMapperFields = (
	buttons: KnownButton[],
	{ card, inOffer = false }: ButtonContext,
) =>
	buttons.flatMap((button, index) => {
		const fieldsOf = Object.hasOwn(fieldsByType, button.type)
			? fieldsByType[button.type]
			: undefined;
		return fieldsOf?.(button, { card, button: index + 1 }, inOffer) ?? [];
	});
