import type { INodeProperties } from 'n8n-workflow';
import { MAX_BUTTONS, MAX_OFFER_BUTTONS } from '../../wire/template/filledInButton';
import { MAX_CARD_BUTTONS } from '../../wire/template/filledInCarousel';
import { omitUndefined, nonBlank, toRows } from '../panelValues';
import { choose } from '../panel';
import {
	couponExample,
	flowFields,
	buttonText,
	phoneNumber,
	urlFields,
} from './defineButtonFields';

const quickReply = {
	option: {
		name: 'Quick Reply',
		value: 'QUICK_REPLY',
		description: 'Sends a reply to your workflow',
	},
	fields: [buttonText('Yes, please')],
};
const urlButton = {
	option: { name: 'Link', value: 'URL', description: 'Opens a web page' },
	fields: [buttonText('See the order'), ...urlFields],
};
const call = {
	option: { name: 'Phone Number', value: 'PHONE_NUMBER', description: 'Calls a number' },
	fields: [buttonText('Call us'), phoneNumber],
};
const copyCode = {
	option: { name: 'Copy Code', value: 'COPY_CODE', description: 'Copies an offer code' },
	fields: [couponExample],
};

const buttonsField = (values: INodeProperties[], description: string): INodeProperties => ({
	displayName: 'Buttons',
	name: 'buttons',
	type: 'fixedCollection',
	placeholder: 'Add Button',
	default: {},
	description,
	typeOptions: { multipleValues: true, sortable: true },
	options: [{ displayName: 'Button', name: 'button', values }],
});

export const buttons: INodeProperties = buttonsField(
	choose(
		'Type',
		'type',
		[
			{
				option: { name: 'Catalog', value: 'CATALOG', description: 'Opens your catalog' },
				fields: [buttonText('View catalog')],
			},
			copyCode,
			{
				option: { name: 'Flow', value: 'FLOW', description: 'Opens a flow' },
				fields: [buttonText('Book a time'), ...flowFields],
			},
			{
				option: {
					name: 'Multi-Product',
					value: 'MPM',
					description: 'Opens a selection of products',
				},
				fields: [buttonText('View items')],
			},
			call,
			quickReply,
			urlButton,
		],
		{ default: 'QUICK_REPLY' },
	),
	`Up to ${MAX_BUTTONS}: at most two of type URL, one of each other type except Quick Reply. Quick replies must be adjacent.`,
);

export const offerButtons: INodeProperties = buttonsField(
	choose('Type', 'type', [copyCode, urlButton]),
	`Up to ${MAX_OFFER_BUTTONS} buttons: first an optional Copy Code, then URL`,
);

export const cardButtons: INodeProperties = {
	...buttonsField(
		choose('Type', 'type', [call, quickReply, urlButton], { default: 'QUICK_REPLY' }),
		`One or ${MAX_CARD_BUTTONS} buttons, with the same types in the same order on every card`,
	),
	required: true,
};

type Row = Record<string, unknown>;

/** The buttons component; none without rows. */
export function readButtons(value: unknown): unknown[] {
	const buttons = toRows(value, 'button').map((row) => readButton(row));
	return buttons.length ? [{ type: 'BUTTONS', buttons }] : [];
}

const readButton = ({ type, text, ...row }: Row) =>
	type === 'COPY_CODE'
		? { type, example: row.couponExample }
		: { type, text, ...readDetails(type, row) };

/** The properties of a button besides its text, by its type. */
function readDetails(type: unknown, row: Row): Row {
	if (type === 'PHONE_NUMBER') return { phone_number: row.phoneNumber };
	if (type === 'URL') {
		const example = nonBlank(row.urlExample);
		return omitUndefined({ url: row.url, example: example === undefined ? undefined : [example] });
	}
	if (type !== 'FLOW') return {};
	return omitUndefined({
		flow_id: row.flowNumber,
		flow_action: nonBlank(row.flowAction),
		navigate_screen: nonBlank(row.firstScreen),
	});
}
