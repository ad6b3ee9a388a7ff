import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { check } from '../../../labels/check';
import type { Labels } from '../../../labels/labels';
import { canonical } from '../../../wire/spelling';
import { MAX_CODE_LENGTH, oneTimeCode } from '../../../wire/template/template';
import { filled } from '../../given';
import type { Param, Setting } from '../../operation';
import { readJson } from '../../readJson';
import { body, readBody } from './body';
import { buttonLabels, buttons, offerButtons, readButtons } from './buttons';
import { cardLabels, cards, readCards } from './cards';
import { header, headerLabels, offerHeader, readHeader } from './header';
import { milliseconds } from './moment';
import { COMPONENTS, TEMPLATE, expiryLabels } from './templateLabels';
import { variableLabels } from './variables';

/** An entry of the Template Kind dropdown: its panel, and the components that it makes. */
interface Kind {
	option: INodePropertyOptions;
	/** In the order of the panel. */
	fields: INodeProperties[];
	/** Their labels, by paths that start with `TEMPLATE`. */
	labels: Labels;
	components(param: Param, setting: Setting): unknown;
}

const standard: Kind = {
	option: { name: 'Standard', value: 'standard', description: 'Text, with a header and buttons' },
	fields: [...header, ...body, buttons],
	labels: { ...headerLabels, ...variableLabels(), ...buttonLabels() },
	components: (param, setting) => [
		...readHeader(param),
		...readBody(param, setting),
		...readButtons(param('buttons')),
	],
};

export const authentication: Kind = {
	option: {
		name: 'Authentication Code',
		value: 'authentication',
		description: 'A one-time password, with a button that copies it',
	},
	fields: [
		{
			displayName: 'Code',
			name: 'code',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 123456',
			description: `Shown in the text and copied by the button, up to ${MAX_CODE_LENGTH} characters`,
		},
	],
	labels: {},
	components(param) {
		const password = check(oneTimeCode, param('code'), { '': 'Code' });
		const parameters = [{ type: 'text', text: password }];
		return [
			{ type: 'body', parameters },
			{ type: 'button', sub_type: 'url', index: '0', parameters },
		];
	},
};

const carousel: Kind = {
	option: { name: 'Carousel', value: 'carousel', description: 'Cards to swipe through' },
	fields: [...body, cards],
	labels: { ...variableLabels(), ...cardLabels },
	components: (param, setting) => [
		...readBody(param, setting),
		...readCards(param('cards'), setting.timezone),
	],
};

const offer: Kind = {
	option: {
		name: 'Limited-Time Offer',
		value: 'offer',
		description: 'A code to copy, and a clock that runs down',
	},
	fields: [
		...offerHeader,
		...body,
		{
			displayName: 'Offer Expires',
			name: 'offerExpires',
			type: 'dateTime',
			default: '',
			description:
				"When the code stops working, in the workflow's time zone unless the value names another. Blank if the template shows no end.",
		},
		offerButtons,
	],
	labels: { ...headerLabels, ...variableLabels(), ...buttonLabels(), ...expiryLabels },
	components: (param, setting) => [
		...readHeader(param),
		...readBody(param, setting),
		...expiry(param, setting),
		...readButtons(param('buttons')),
	],
};

function expiry(param: Param, { timezone }: Setting): unknown[] {
	const expiration_time_ms = milliseconds(param('offerExpires'), timezone);
	if (expiration_time_ms === undefined) return [];
	const type = 'limited_time_offer';
	return [{ type, parameters: [{ type, [type]: { expiration_time_ms } }] }];
}

const asJson: Kind = {
	option: {
		name: 'Components as JSON',
		value: 'json',
		description: "Everything that is filled in, as LINK's API takes it",
	},
	fields: [
		{
			displayName: 'Components',
			name: 'components',
			type: 'json',
			typeOptions: { rows: 8 },
			default: '[]',
			placeholder: 'e.g. [{"type": "body", "parameters": [{"type": "text", "text": "Ann"}]}]',
			description: "A list of components. Both LINK's and Meta's spelling of a field will do.",
		},
	],
	labels: { [COMPONENTS]: 'Components', [TEMPLATE]: '' },
	components: (param) => canonical(filled(readJson('Components', param('components')))),
};

/** In alphabetical order. */
export const kinds: [Kind, ...Kind[]] = [authentication, carousel, asJson, offer, standard];

/** The kind of most templates. */
export const USUAL = standard.option.value;
