import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { json } from '../../../wire/json';
import { canonical } from '../../../wire/spelling';
import { LONGEST_CODE, oneTimeCode } from '../../../wire/template/template';
import { nonBlank } from '../../panelValues';
import type { Param, Setting } from '../../operation';
import { bodyFields, readBody } from './fillInBody';
import { buttons, offerButtons, readButtons } from './fillInButtons';
import { cards, readCards } from './fillInCards';
import { headerFields, offerHeaderFields, readHeader } from './fillInHeader';
import { toMilliseconds } from './dateTime';

/** An entry of the Template Kind dropdown: its fields, and the components with their values. */
interface FillInKind {
	option: INodePropertyOptions;
	/** In display order. */
	fields: INodeProperties[];
	components(param: Param, setting: Setting): unknown;
}

const standard: FillInKind = {
	option: {
		name: 'Standard',
		value: 'standard',
		description: 'Text, optionally with a header and buttons',
	},
	fields: [...headerFields, ...bodyFields, buttons],
	components: (param, setting) => [
		...readHeader(param),
		...readBody(param, setting),
		...readButtons(param('buttons')),
	],
};

export const authentication: FillInKind = {
	option: {
		name: 'Authentication Code',
		value: 'authentication',
		description: 'One-time password with a button that copies it',
	},
	fields: [
		{
			displayName: 'Code',
			name: 'code',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 123456',
			description: `One-time password, shown in the text and copied by the button, up to ${LONGEST_CODE} characters`,
		},
	],
	components(param) {
		const parameters = [{ type: 'text', text: oneTimeCode.parse(param('code')) }];
		return [
			{ type: 'body', parameters },
			{ type: 'button', sub_type: 'url', index: '0', parameters },
		];
	},
};

const carousel: FillInKind = {
	option: { name: 'Carousel', value: 'carousel', description: 'Cards to swipe through' },
	fields: [...bodyFields, cards],
	components: (param, setting) => [
		...readBody(param, setting),
		...readCards(param('cards'), setting.timezone),
	],
};

const offer: FillInKind = {
	option: {
		name: 'Limited-Time Offer',
		value: 'offer',
		description: 'A code to copy, with a countdown',
	},
	fields: [
		...offerHeaderFields,
		...bodyFields,
		{
			displayName: 'Offer Expires',
			name: 'offerExpires',
			type: 'dateTime',
			default: '',
			description:
				"Expiry of the code, in the workflow's time zone unless the value contains one. Leave blank if the template shows no expiry.",
		},
		offerButtons,
	],
	components: (param, setting) => [
		...readHeader(param),
		...readBody(param, setting),
		...expiry(param, setting),
		...readButtons(param('buttons')),
	],
};

function expiry(param: Param, { timezone }: Setting): unknown[] {
	const expiration_time_ms = toMilliseconds(param('offerExpires'), timezone);
	if (expiration_time_ms === undefined) return [];
	const type = 'limited_time_offer';
	return [{ type, parameters: [{ type, [type]: { expiration_time_ms } }] }];
}

const asJson: FillInKind = {
	option: {
		name: 'Components as JSON',
		value: 'json',
		description: "All components with their values, as in LINK's API",
	},
	fields: [
		{
			displayName: 'Components',
			name: 'components',
			type: 'json',
			typeOptions: { rows: 8 },
			default: '[]',
			placeholder: 'e.g. [{"type": "body", "parameters": [{"type": "text", "text": "Ann"}]}]',
			description: 'A list of components. Fields can be spelled as LINK or Meta does.',
		},
	],
	components: (param) => canonical(nonBlank(json('Components').parse(param('components')))),
};

/** Sorted by name, as n8n's lint requires. */
export const kinds: [FillInKind, ...FillInKind[]] = [
	authentication,
	carousel,
	asJson,
	offer,
	standard,
];

/** The kind of most templates. */
export const DEFAULT_KIND = standard.option.value;
