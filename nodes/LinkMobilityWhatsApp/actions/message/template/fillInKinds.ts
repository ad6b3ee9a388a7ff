import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { check } from '../../../labels/check';
import type { Labels } from '../../../labels/labels';
import { withoutExpressions } from '../../../wire/evaluated';
import { canonical } from '../../../wire/spelling';
import { MAX_CODE_LENGTH, oneTimeCode } from '../../../wire/template/templateMessage';
import { nonBlank } from '../../panelValues';
import type { Param, ExecutionSettings } from '../../operation';
import { readJson } from '../../readJson';
import { expiryComponent } from './expiryComponent';
import { bodyFields, readBody } from './fillInBody';
import { buttonLabels, buttons, offerButtons, readButtons } from './fillInButtons';
import { cardLabels, cards, readCards } from './fillInCards';
import { headerFields, headerLabels, offerHeaderFields, readHeader } from './fillInHeader';
import { variableLabels } from './bodyVariables';
import { toMilliseconds } from './dateTime';
import { COMPONENTS, TEMPLATE, expiryLabels } from './templateLabels';

/** An entry of the Template Kind dropdown: its fields, and the components with their values. */
interface FillInKind {
	option: INodePropertyOptions;
	/** In display order. */
	fields: INodeProperties[];
	/** Their labels, by paths that start with `TEMPLATE`. */
	labels: Labels;
	components(param: Param, settings: ExecutionSettings): unknown;
}

const standard: FillInKind = {
	option: {
		name: 'Standard',
		value: 'standard',
		description: 'Text, optionally with a header and buttons',
	},
	fields: [...headerFields, ...bodyFields, buttons],
	labels: { ...headerLabels, ...variableLabels(), ...buttonLabels() },
	components: (param, settings) => [
		...readHeader(param),
		...readBody(param, settings),
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
			description: `One-time password, shown in the text and copied by the button, up to ${MAX_CODE_LENGTH} characters`,
		},
	],
	labels: {},
	components(param) {
		const password = check(withoutExpressions.pipe(oneTimeCode), param('code'), { '': 'Code' });
		const parameters = [{ type: 'text', text: password }];
		return [
			{ type: 'body', parameters },
			{ type: 'button', sub_type: 'url', index: '0', parameters },
		];
	},
};

const carousel: FillInKind = {
	option: { name: 'Carousel', value: 'carousel', description: 'Cards to swipe through' },
	fields: [...bodyFields, cards],
	labels: { ...variableLabels(), ...cardLabels },
	components: (param, settings) => [
		...readBody(param, settings),
		...readCards(param('cards'), settings.timezone),
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
				"Expiry of the code, by default in the workflow's time zone. Leave blank if the template shows no expiry.",
		},
		offerButtons,
	],
	labels: { ...headerLabels, ...variableLabels(), ...buttonLabels(), ...expiryLabels },
	components: (param, settings) => [
		...readHeader(param),
		...readBody(param, settings),
		...expiryComponent(toMilliseconds(param('offerExpires'), settings.timezone)),
		...readButtons(param('buttons')),
	],
};

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
			hint: 'For example: [{"type": "body", "parameters": [{"type": "text", "text": "Ann"}]}]',
		},
	],
	labels: { [COMPONENTS]: 'Components', [TEMPLATE]: '' },
	components: (param) => canonical(nonBlank(readJson('Components', param('components')))),
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
