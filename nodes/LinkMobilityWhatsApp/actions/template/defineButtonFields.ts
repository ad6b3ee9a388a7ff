import type { INodeProperties } from 'n8n-workflow';
import { MAX_PHONE_NUMBER_LENGTH } from '../../wire/definition/definedButton';
import { MAX_BUTTON_TEXT_LENGTH } from '../../wire/definition/buttonLabel';
import { MAX_COUPON_LENGTH, MAX_OFFER_COUPON_LENGTH } from '../../wire/template/filledInButton';
import { MAX_URL_LENGTH } from '../../wire/template/urlParameter';

/** The text of a button. */
export const buttonText = (example: string): INodeProperties => ({
	displayName: 'Button Text',
	name: 'text',
	type: 'string',
	required: true,
	default: '',
	placeholder: `e.g. ${example}`,
	description: `Button text, up to ${MAX_BUTTON_TEXT_LENGTH} characters, without variables, emojis or formatting`,
});

export const urlFields: INodeProperties[] = [
	{
		displayName: 'Button URL',
		name: 'url',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. https://example.com/orders/{{1}}',
		description: `URL that the button opens, up to ${MAX_URL_LENGTH} characters. It can end with one variable, {{1}}.`,
	},
	{
		displayName: 'Button URL Example',
		name: 'urlExample',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/orders/4711',
		description: 'Full URL with a value in place of the variable. Leave blank if the URL has none.',
	},
];

export const phoneNumber: INodeProperties = {
	displayName: 'Phone Number',
	name: 'phoneNumber',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. +46701234567',
	description: `Phone number that the button calls, with its country code, up to ${MAX_PHONE_NUMBER_LENGTH} characters`,
};

export const couponExample: INodeProperties = {
	displayName: 'Code Example',
	name: 'couponExample',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. SPRING25',
	description: `Example of the code: letters, digits, hyphens and underscores, up to ${MAX_COUPON_LENGTH}, or ${MAX_OFFER_COUPON_LENGTH} in a limited-time offer`,
};

export const flowFields: INodeProperties[] = [
	{
		displayName: 'Flow ID',
		name: 'flowNumber',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 1234567890',
		description: "ID of the flow in Meta's WhatsApp Manager",
	},
	{
		displayName: 'Flow Action',
		name: 'flowAction',
		type: 'options',
		options: [
			{
				name: 'Data Exchange',
				value: 'data_exchange',
				description: 'Your server returns the data of the first screen',
			},
			{ name: 'Navigate', value: 'navigate', description: 'The first screen opens directly' },
		],
		default: 'navigate',
		description: 'What happens when the flow opens',
	},
	{
		displayName: 'First Screen',
		name: 'firstScreen',
		type: 'string',
		default: '',
		placeholder: 'e.g. WELCOME',
		description: "ID of the screen to open. Leave blank for the flow's first screen.",
	},
];
