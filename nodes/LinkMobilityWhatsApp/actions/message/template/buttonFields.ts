import type { INodeProperties } from 'n8n-workflow';
import {
	MAX_COUPON_LENGTH,
	MAX_OFFER_COUPON_LENGTH,
	MAX_URL_LENGTH,
	MAX_BUTTONS,
} from '../../../wire/template/button';
import { productSections } from './products';

/** The last field in every row of Buttons. */
export const index: INodeProperties = {
	displayName: 'Index',
	name: 'index',
	type: 'string',
	default: '',
	placeholder: 'e.g. 0',
	description: `Which button of the template this is, from 0 for its first to ${MAX_BUTTONS - 1}. Blank if the rows here are in the template's order, without gaps.`,
};

export const payload: INodeProperties = {
	displayName: 'Payload',
	name: 'payload',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. yes-4711',
	description: 'What comes back to your workflow when the person taps the button',
};

export const url: INodeProperties[] = [
	{
		displayName: 'URL Value',
		name: 'urlValue',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. order-4711',
		description: `What to put at the end of the button's address, in place of its variable. With the rest of the address up to ${MAX_URL_LENGTH} characters.`,
	},
	{
		displayName: 'Percent-Encode',
		name: 'encode',
		type: 'boolean',
		default: true,
		description:
			'Whether to write blanks, & and other special characters as %20, %26 and so on. What is encoded already stays as it is. Turn off for a value with / or ? that belong to the address.',
	},
];

export const copyCode: INodeProperties = {
	displayName: 'Code',
	name: 'couponCode',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. SUMMER25',
	description: `The code that the button copies: letters and digits, up to ${MAX_COUPON_LENGTH}, in a limited-time offer up to ${MAX_OFFER_COUPON_LENGTH}`,
};

export const thumbnail: INodeProperties = {
	displayName: 'Thumbnail Product ID',
	name: 'thumbnailProductId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. SKU-4711',
	description: 'The product whose picture is shown above, by its content ID in Commerce Manager',
};

export const flow: INodeProperties[] = [
	{
		displayName: 'Flow Token',
		name: 'flowReference',
		type: 'string',
		default: '',
		placeholder: 'e.g. order-4711',
		description: "Comes back with the person's answers, so that you know what they belong to",
	},
	{
		displayName: 'Flow Data',
		name: 'flowData',
		type: 'json',
		default: '',
		placeholder: 'e.g. {"name": "Ann"}',
		description: 'What the first screen of the flow shows, if it needs anything',
	},
	{
		displayName: "Meta's Spelling",
		name: 'metaSpelling',
		type: 'boolean',
		default: false,
		description:
			"Whether to name the token flow_token, as Meta does, and not flowToken, as LINK's documentation does. Try it if flows start without their token.",
	},
];

export const multiProduct: INodeProperties[] = [thumbnail, productSections];
