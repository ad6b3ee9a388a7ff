import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../../labels/labels';
import { isAddress, MAX_BUTTONS, MAX_OFFER_BUTTONS } from '../../../wire/template/button';
import { MAX_CARD_BUTTONS } from '../../../wire/template/carousel';
import { defined, filled, rows } from '../../given';
import { choose } from '../../panel';
import { copyCode, flow, index, multiProduct, payload, thumbnail, url } from './buttonFields';
import { encoded } from './encoded';
import { productLabels, readSections } from './products';
import { COMPONENTS } from './templateLabels';

const quickReplyButton = {
	option: { name: 'Quick Reply', value: 'quick_reply' },
	fields: [payload, index],
};
const urlButton = {
	option: { name: 'URL', value: 'url', description: 'The address ends in a variable' },
	fields: [...url, index],
};
const copyCodeButton = {
	option: { name: 'Copy Code', value: 'copy_code' },
	fields: [copyCode, index],
};

const rowsOf = (values: INodeProperties[], most = MAX_BUTTONS): INodeProperties => ({
	displayName: 'Buttons',
	name: 'buttons',
	type: 'fixedCollection',
	placeholder: 'Add Button',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	description: `What the buttons of the template need, up to ${most}. Buttons that need nothing, such as one that calls a number, are left out.`,
	options: [{ displayName: 'Button', name: 'button', values }],
});

export const buttons = rowsOf(
	choose(
		'Type',
		'type',
		[
			{ option: { name: 'Catalog', value: 'catalog' }, fields: [thumbnail, index] },
			copyCodeButton,
			{ option: { name: 'Flow', value: 'flow' }, fields: [...flow, index] },
			{ option: { name: 'Multi-Product', value: 'mpm' }, fields: [...multiProduct, index] },
			quickReplyButton,
			urlButton,
		],
		{ default: 'quick_reply' },
	),
);

export const offerButtons = rowsOf(
	choose('Type', 'type', [copyCodeButton, urlButton]),
	MAX_OFFER_BUTTONS,
);

export const cardButtons = rowsOf(
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

/** A component for each row; the index is the row's position if it is blank. */
export const readButtons = (value: unknown): unknown[] =>
	rows(value, 'button').map((row, position) => ({
		type: 'button',
		sub_type: row.type,
		index: filled(row.index) ?? String(position),
		parameters: readerOf(row.type)?.(row) ?? [],
	}));

/** The parameters of a button, by its type. */
const readers: Readonly<Record<string, (row: Row) => unknown[]>> = {
	quick_reply: ({ payload }) => [{ type: 'payload', payload }],
	url: ({ urlValue, encode }) => [
		{ type: 'text', text: asItIs(urlValue, encode) ? urlValue : encoded(urlValue) },
	],
	copy_code: ({ couponCode }) => [{ type: 'coupon_code', coupon_code: couponCode }],
	catalog: ({ thumbnailProductId }) => [
		action({ thumbnail_product_retailer_id: thumbnailProductId }),
	],
	mpm: ({ thumbnailProductId, sections }) => [
		action({
			thumbnail_product_retailer_id: thumbnailProductId,
			sections: readSections(sections),
		}),
	],
	flow: ({ flowReference, flowData, metaSpelling }) => [
		action({
			[metaSpelling === true || metaSpelling === 'true' ? 'flow_token' : 'flowToken']:
				filled(flowReference),
			flow_action_data: filled(flowData),
		}),
	],
};

/** A complete URL is not encoded either, so that the schema refuses it. */
const asItIs = (urlValue: unknown, encode: unknown) =>
	encode === false || encode === 'false' || (typeof urlValue === 'string' && isAddress(urlValue));

const readerOf = (value: unknown) => Object.entries(readers).find(([type]) => type === value)?.[1];

const action = (value: Row) => ({ type: 'action', action: defined(value) });
