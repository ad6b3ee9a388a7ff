import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import { ONE_FLOW } from '../../wire/definition/button';
import { MAX_BUTTONS, MAX_OFFER_BUTTONS } from '../../wire/template/button';
import { MAX_CARD_BUTTONS } from '../../wire/template/carousel';
import { defined, filled, rows } from '../given';
import { choose } from '../panel';
import { coupon, flow, label, phone, url } from './buttonFields';

const quickReply = {
	option: { name: 'Quick Reply', value: 'QUICK_REPLY', description: 'An answer to your workflow' },
	fields: [label('Yes, please')],
};
const link = {
	option: { name: 'URL', value: 'URL', description: 'Opens a web page' },
	fields: [label('See the order'), ...url],
};
const call = {
	option: { name: 'Phone Number', value: 'PHONE_NUMBER', description: 'Calls a number' },
	fields: [label('Call us'), phone],
};
const copyCode = {
	option: { name: 'Copy Code', value: 'COPY_CODE', description: 'Copies an offer code' },
	fields: [coupon],
};

const rowsOf = (values: INodeProperties[], description: string): INodeProperties => ({
	displayName: 'Buttons',
	name: 'buttons',
	type: 'fixedCollection',
	placeholder: 'Add Button',
	default: {},
	description,
	typeOptions: { multipleValues: true, sortable: true },
	options: [{ displayName: 'Button', name: 'button', values }],
});

export const buttons: INodeProperties = rowsOf(
	choose(
		'Type',
		'type',
		[
			{
				option: { name: 'Catalog', value: 'CATALOG', description: 'Opens your catalog' },
				fields: [label('View catalog')],
			},
			copyCode,
			{
				option: { name: 'Flow', value: 'FLOW', description: 'Opens a form' },
				fields: [label('Book a time'), ...flow],
			},
			{
				option: { name: 'Multi-Product', value: 'MPM', description: 'Opens a choice of products' },
				fields: [label('View items')],
			},
			call,
			quickReply,
			link,
		],
		{ default: 'QUICK_REPLY' },
	),
	`Up to ${MAX_BUTTONS}: at most two of type URL, and one each of Copy Code, Phone Number, Catalog, Multi-Product and Flow. Quick replies stand together.`,
);

export const offerButtons: INodeProperties = rowsOf(
	choose('Type', 'type', [copyCode, link]),
	`Up to ${MAX_OFFER_BUTTONS}: Copy Code first, if there is one, then URL`,
);

export const cardButtons: INodeProperties = {
	...rowsOf(
		choose('Type', 'type', [call, quickReply, link], { default: 'QUICK_REPLY' }),
		`One or ${MAX_CARD_BUTTONS}, of the same types in the same order on every card`,
	),
	required: true,
};

/** The types of buttons as the Type dropdown names them. */
const typeNames: Readonly<Record<string, string>> = {
	CATALOG: 'Catalog',
	COPY_CODE: 'Copy Code',
	FLOW: 'Flow',
	MPM: 'Multi-Product',
	PHONE_NUMBER: 'Phone Number',
	QUICK_REPLY: 'Quick Reply',
};

/** A reason with the types of buttons as the panel names them. */
const withTypeNames = (reason: string) =>
	reason.replace(/\b[A-Z]+(?:_[A-Z]+)*\b/g, (type) => typeNames[type] ?? type);

/**
 * The labels of the buttons.
 *
 * @param components where the buttons component is in the request
 */
export function buttonLabels(components = 'components'): Labels {
	const buttons = `${components}.<BUTTONS>.buttons`;
	return {
		[buttons]: { label: 'Buttons', words: withTypeNames },
		[`${buttons}.*`]: {
			label: 'Buttons',
			words: (reason) => (reason === ONE_FLOW ? 'Flow ID is required' : reason),
		},
		[`${buttons}.*.type`]: { label: 'Type', words: withTypeNames },
		[`${buttons}.*.text`]: 'Button Text',
		[`${buttons}.*.url`]: 'Button URL',
		[`${buttons}.*.example`]: {
			label: '',
			words: (reason, value) =>
				Array.isArray(value) || value === undefined
					? `Button URL Example ${reason}`
					: `Code Example ${reason}`,
		},
		[`${buttons}.*.example.*`]: { label: 'Button URL Example', row: () => '' },
		[`${buttons}.*.phone_number`]: 'Phone Number',
		[`${buttons}.*.flow_id`]: 'Flow ID',
		[`${buttons}.*.flow_action`]: 'Flow Action',
		[`${buttons}.*.navigate_screen`]: 'First Screen',
	};
}

type Row = Record<string, unknown>;

/** The buttons component; none if there are no rows. */
export function readButtons(value: unknown): unknown[] {
	const all = rows(value, 'button').map((row) => readButton(row));
	return all.length ? [{ type: 'BUTTONS', buttons: all }] : [];
}

const readButton = ({ type, text, ...row }: Row) =>
	type === 'COPY_CODE' ? { type, example: row.couponExample } : { type, text, ...more(type, row) };

/** The fields of a button besides its text, by its type. */
function more(type: unknown, row: Row): Row {
	if (type === 'PHONE_NUMBER') return { phone_number: row.phoneNumber };
	if (type === 'URL') {
		const example = filled(row.urlExample);
		return defined({ url: row.url, example: example === undefined ? undefined : [example] });
	}
	if (type !== 'FLOW') return {};
	return defined({
		flow_id: row.flowNumber,
		flow_action: filled(row.flowAction),
		navigate_screen: filled(row.firstScreen),
	});
}
