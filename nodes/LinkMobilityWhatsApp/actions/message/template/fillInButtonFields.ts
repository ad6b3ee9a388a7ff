import type { INodeProperties } from 'n8n-workflow';
import {
	MAX_COUPON_LENGTH,
	MAX_OFFER_COUPON_LENGTH,
	MAX_BUTTONS,
} from '../../../wire/template/filledInButton';
import { MAX_URL_LENGTH } from '../../../wire/template/urlParameter';
import { flowToken } from '../flowToken';
import { productSections } from './productSections';

/** The last field of every row of Buttons. */
export const buttonIndex: INodeProperties = {
	displayName: 'Index',
	name: 'index',
	type: 'string',
	default: '',
	placeholder: 'e.g. 0',
	description: `Position of the button, from 0 to ${MAX_BUTTONS - 1}. Leave blank if the rows are in the template's order, without gaps.`,
};

export const payload: INodeProperties = {
	displayName: 'Payload',
	name: 'payload',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. yes-4711',
	description:
		'Returned to your workflow when the recipient taps the button. Up to 96 characters are safe.',
};

export const urlFields: INodeProperties[] = [
	{
		displayName: 'URL Value',
		name: 'urlValue',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. order-4711',
		description: `Value for the end of the button's URL, without the start in the template. The URL has up to ${MAX_URL_LENGTH} characters.`,
	},
	{
		displayName: 'Percent-Encode',
		name: 'encode',
		type: 'boolean',
		default: true,
		description:
			'Whether to encode special characters, such as a space as %20. Turn off if a / or ? in the value is part of the URL.',
	},
];

export const copyCode: INodeProperties = {
	displayName: 'Code',
	name: 'couponCode',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. SUMMER25',
	description: `Code to copy: letters, digits, hyphens and underscores, up to ${MAX_COUPON_LENGTH}, or ${MAX_OFFER_COUPON_LENGTH} in a limited-time offer`,
};

const thumbnail: INodeProperties = {
	displayName: 'Thumbnail Product ID',
	name: 'thumbnailProductId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. SKU-4711',
	description: "Content ID of the product whose image is shown, from Meta's Commerce Manager",
};

/** For a catalog, which shows its first product if none is given. See docs/decisions.md#catalog-thumbnail. */
export const optionalThumbnail: INodeProperties = {
	...thumbnail,
	required: false,
	hint: "Leave blank for the catalog's first product. Some accounts need a thumbnail.",
};

export const flowFields: INodeProperties[] = [
	flowToken,
	{
		displayName: 'Flow Data',
		name: 'flowData',
		type: 'json',
		default: '',
		placeholder: 'e.g. {"name": "Ann"}',
		description: 'Data for the first screen of the flow, if it needs any',
		hint: 'For example: {"name": "Ann"}',
	},
	{
		displayName: "Meta's Spelling",
		name: 'metaSpelling',
		type: 'boolean',
		default: false,
		description:
			'Whether to send flow_token, as Meta spells it, not flowToken, as LINK does. Try it if flows start without their token.',
	},
];

export const multiProductFields: INodeProperties[] = [thumbnail, productSections];
