import type { INodeProperties } from 'n8n-workflow';
import { MAX_PHONE_NUMBER_LENGTH } from '../../wire/definition/button';
import { MAX_BUTTON_TEXT_LENGTH } from '../../wire/definition/label';
import {
	MAX_COUPON_LENGTH,
	MAX_OFFER_COUPON_LENGTH,
	MAX_URL_LENGTH,
} from '../../wire/template/button';

/** The text of a button. */
export const label = (example: string): INodeProperties => ({
	displayName: 'Button Text',
	name: 'text',
	type: 'string',
	required: true,
	default: '',
	placeholder: `e.g. ${example}`,
	description: `What the button says, up to ${MAX_BUTTON_TEXT_LENGTH} characters, without variables, emojis or formatting`,
});

export const url: INodeProperties[] = [
	{
		displayName: 'Button URL',
		name: 'url',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. https://example.com/orders/{{1}}',
		description: `The address that the button opens, up to ${MAX_URL_LENGTH} characters. It can end in one variable, {{1}}.`,
	},
	{
		displayName: 'Button URL Example',
		name: 'urlExample',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/orders/4711',
		description: 'The whole address with a value in place of its variable. Blank if it has none.',
	},
];

export const phone: INodeProperties = {
	displayName: 'Phone Number',
	name: 'phoneNumber',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. +46701234567',
	description: `The number that the button calls, with its country code, up to ${MAX_PHONE_NUMBER_LENGTH} characters`,
};

export const coupon: INodeProperties = {
	displayName: 'Code Example',
	name: 'couponExample',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. SPRING25',
	description: `A code such as the button copies: letters and digits, up to ${MAX_COUPON_LENGTH}, in a limited-time offer up to ${MAX_OFFER_COUPON_LENGTH}`,
};

export const flow: INodeProperties[] = [
	{
		displayName: 'Flow ID',
		name: 'flowNumber',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 1234567890',
		description: 'The form that the button opens, as WhatsApp Manager lists it',
	},
	{
		displayName: 'Flow Action',
		name: 'flowAction',
		type: 'options',
		options: [
			{
				name: 'Data Exchange',
				value: 'data_exchange',
				description: 'Your own server says what the first screen shows',
			},
			{ name: 'Navigate', value: 'navigate', description: 'The first screen is shown at once' },
		],
		default: 'navigate',
		description: 'What happens when the form opens',
	},
	{
		displayName: 'First Screen',
		name: 'firstScreen',
		type: 'string',
		default: '',
		placeholder: 'e.g. WELCOME',
		description: 'The screen that the form starts with. Blank for its own first one.',
	},
];
