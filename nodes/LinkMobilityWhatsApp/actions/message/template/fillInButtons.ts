import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../../labels/labels';
import { MAX_BUTTONS, MAX_OFFER_BUTTONS } from '../../../wire/template/filledInButton';
import { MAX_CARD_BUTTONS } from '../../../wire/template/filledInCarousel';
import { isAddress } from '../../../wire/template/urlParameter';
import { omitUndefined, nonBlank, toRows } from '../../panelValues';
import { choose } from '../../panel';
import {
	copyCode,
	flowFields,
	buttonIndex,
	multiProductFields,
	optionalThumbnail,
	payload,
	urlFields,
} from './fillInButtonFields';
import { encodeUrlPart } from './percentEncoding';
import { productLabels, readProductSections } from './productSections';
import { COMPONENTS } from './templateLabels';

const quickReplyButton = {
	option: { name: 'Quick Reply', value: 'quick_reply' },
	fields: [payload, buttonIndex],
};
const urlButton = {
	option: { name: 'URL', value: 'url', description: 'The URL ends with a variable' },
	fields: [...urlFields, buttonIndex],
};
const copyCodeButton = {
	option: { name: 'Copy Code', value: 'copy_code' },
	fields: [copyCode, buttonIndex],
};

const buttonsField = (values: INodeProperties[], maxButtons = MAX_BUTTONS): INodeProperties => ({
	displayName: 'Buttons',
	name: 'buttons',
	type: 'fixedCollection',
	placeholder: 'Add Button',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	description: `Values for the buttons of the template, up to ${maxButtons}. Omit buttons without a value, such as one that calls.`,
	options: [{ displayName: 'Button', name: 'button', values }],
});

export const buttons = buttonsField(
	choose(
		'Type',
		'type',
		[
			{ option: { name: 'Catalog', value: 'catalog' }, fields: [optionalThumbnail, buttonIndex] },
			copyCodeButton,
			{
				option: {
					name: 'Flow',
					value: 'flow',
					description: 'Required if the template opens a flow, even if all fields are blank',
				},
				fields: [...flowFields, buttonIndex],
			},
			{
				option: { name: 'Multi-Product', value: 'mpm' },
				fields: [...multiProductFields, buttonIndex],
			},
			quickReplyButton,
			urlButton,
		],
		{ default: 'quick_reply' },
	),
);

export const offerButtons = buttonsField(
	choose('Type', 'type', [copyCodeButton, urlButton]),
	MAX_OFFER_BUTTONS,
);

export const cardButtons = buttonsField(
	choose('Type', 'type', [quickReplyButton, urlButton]),
	MAX_CARD_BUTTONS,
);

/**
 * The labels of the buttons.
 *
 * @param components where the button components are in the request
 */
export function buttonLabels(components = COMPONENTS): Labels {
	const button = `${components}.<button>`;
	const parameter = `${button}.parameters.*`;
	return {
		[components]: {
			label: 'Buttons',
			words: (reason) => reason.replace('components of type button', 'entries'),
		},
		[button]: 'Buttons',
		[`${button}.sub_type`]: 'Type',
		[`${button}.index`]: 'Index',
		[`${parameter}.payload`]: 'Payload',
		[`${parameter}.text`]: 'URL Value',
		[`${parameter}.coupon_code`]: 'Code',
		[`${parameter}.action.thumbnail_product_retailer_id`]: 'Thumbnail Product ID',
		[`${parameter}.action.flowToken|flow_token`]: 'Flow Token',
		[`${parameter}.action.flow_action_data`]: 'Flow Data',
		...productLabels(`${parameter}.action.sections`),
	};
}

type Row = Record<string, unknown>;

/** A component for each row. A row without an index has its position as index. */
export const readButtons = (value: unknown): unknown[] =>
	toRows(value, 'button').map((row, position) => ({
		type: 'button',
		sub_type: row.type,
		index: nonBlank(row.index) ?? String(position),
		parameters: parametersReader(row.type)?.(row) ?? [],
	}));

/** The parameters of a button, by its type. */
const readers: Readonly<Record<string, (row: Row) => unknown[]>> = {
	quick_reply: ({ payload }) => [{ type: 'payload', payload }],
	url: ({ urlValue, encode }) => [
		{ type: 'text', text: isUnencoded(urlValue, encode) ? urlValue : encodeUrlPart(urlValue) },
	],
	copy_code: ({ couponCode }) => [{ type: 'coupon_code', coupon_code: couponCode }],
	catalog: ({ thumbnailProductId }) => [
		actionParameter({ thumbnail_product_retailer_id: nonBlank(thumbnailProductId) }),
	],
	mpm: ({ thumbnailProductId, sections }) => [
		actionParameter({
			thumbnail_product_retailer_id: thumbnailProductId,
			sections: readProductSections(sections),
		}),
	],
	flow: ({ flowReference, flowData, metaSpelling }) => [
		actionParameter({
			[metaSpelling === true || metaSpelling === 'true' ? 'flow_token' : 'flowToken']:
				nonBlank(flowReference),
			flow_action_data: nonBlank(flowData),
		}),
	],
};

/** A full URL is also left unencoded, for the schema to refuse. */
const isUnencoded = (urlValue: unknown, encode: unknown) =>
	encode === false || encode === 'false' || (typeof urlValue === 'string' && isAddress(urlValue));

const parametersReader = (value: unknown) =>
	Object.entries(readers).find(([type]) => type === value)?.[1];

const actionParameter = (action: Row) => ({ type: 'action', action: omitUndefined(action) });
