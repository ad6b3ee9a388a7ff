import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import { nonBlank, toRecord } from '../panelValues';
import { bodyFields, bodyLabels, offerBodyFields } from './defineBody';
import { buttonLabels, buttons, offerButtons, readButtons } from './defineButtons';
import { cardLabels, cardMedia, cards } from './defineCards';
import { newCategory } from './category';
import {
	codeButton,
	codeExpires,
	codeLabels,
	readCodeButton,
	readCodeExpiry,
	securityRecommendation,
} from './defineAuthentication';
import { footer, footerLabels, readFooter } from './defineFooter';
import { headerLabels, newHeaderFields, newOfferHeaderFields, readHeader } from './defineHeader';
import { offer, offerExpires, offerLabels } from './defineOffer';
import { formatLabels } from './parameterFormat';
import { anyTimeToLive, timeToLiveFields, timeToLiveLabels } from './timeToLive';

/** An entry of the Template Kind dropdown: the parts of such a template that can change. */
export interface UpdateKind {
	option: INodePropertyOptions;
	fields: INodeProperties[];
}

const singleGroup = (
	displayName: string,
	name: string,
	values: INodeProperties[],
): INodeProperties => ({
	displayName,
	name,
	type: 'fixedCollection',
	placeholder: `Add ${displayName}`,
	default: {},
	options: [{ displayName, name, values }],
});

const removeField = (...options: INodePropertyOptions[]): INodeProperties => ({
	displayName: 'Remove',
	name: 'remove',
	type: 'multiOptions',
	options,
	default: [],
	description: 'Parts to remove from the template',
});

const removeButtons = { name: 'Buttons', value: 'BUTTONS' };
const removeFooter = { name: 'Footer', value: 'FOOTER' };
const removeHeader = { name: 'Header', value: 'HEADER' };

/**
 * n8n checks required fields of a collection as if they were outside of it. Lists with required fields
 * therefore have names that no field outside has.
 */
const updateFields = (...options: INodeProperties[]): INodeProperties => ({
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	description:
		'Parts to change. Name, language, kind of variables and the category of an approved template cannot. If the header is a file, Meta may require a new example: add Header or Cards.',
	options: options.map((option) => ({ ...option, required: false })),
});

export const standard: UpdateKind = {
	option: {
		name: 'Standard',
		value: 'standard',
		description: 'Text, optionally with a header and buttons',
	},
	fields: [
		updateFields(
			...bodyFields,
			{ ...buttons, name: 'newButtons' },
			newCategory,
			footer,
			singleGroup('Header', 'newHeader', newHeaderFields),
			removeField(removeButtons, removeFooter, removeHeader),
			anyTimeToLive,
		),
	],
};

export const authentication: UpdateKind = {
	option: {
		name: 'Authentication Code',
		value: 'authentication',
		description: 'One-time password with a button',
	},
	fields: [
		updateFields(
			singleGroup('Code Button', 'newCodeButton', codeButton),
			codeExpires,
			removeField({ name: 'Code Expires After', value: 'FOOTER' }),
			securityRecommendation,
			timeToLiveFields.AUTHENTICATION,
		),
	],
};

export const carousel: UpdateKind = {
	option: { name: 'Carousel', value: 'carousel', description: 'Cards to swipe through' },
	fields: [
		updateFields(
			...bodyFields,
			{
				...cards,
				name: 'newCards',
				description: `${cards.description}. They replace all existing cards.`,
			},
			{ ...cardMedia, description: 'Media above the text of every card, if Cards are replaced' },
			timeToLiveFields.MARKETING,
		),
	],
};

export const limitedOffer: UpdateKind = {
	option: {
		name: 'Limited-Time Offer',
		value: 'offer',
		description: 'A code to copy, with a countdown',
	},
	fields: [
		updateFields(
			...offerBodyFields,
			{ ...offerButtons, name: 'newButtons' },
			singleGroup('Header', 'newHeader', newOfferHeaderFields),
			offer,
			offerExpires,
			removeField(removeButtons, removeHeader),
			timeToLiveFields.MARKETING,
		),
	],
};

/** The labels of everything that can change. */
export const updateLabels: Labels = {
	category: 'Category',
	...timeToLiveLabels,
	...codeLabels,
	...headerLabels(),
	...bodyLabels(),
	...footerLabels,
	...buttonLabels(),
	...offerLabels,
	...cardLabels,
	components: formatLabels.components ?? 'Components',
};

/** Components that replace those of the same type. */
export function replacedComponents(changes: Record<string, unknown>): unknown[] {
	const row = (name: string) => toRecord(toRecord(changes[name])[name]);
	const header = row('newHeader');
	const button = row('newCodeButton');
	return [
		...(nonBlank(header.headerFormat) === undefined ? [] : readHeader((name) => header[name])),
		...readFooter(changes.footer),
		...readCodeExpiry(changes.codeExpires),
		...readButtons(changes.newButtons),
		...(nonBlank(button.otpType) === undefined ? [] : [readCodeButton((name) => button[name])]),
	];
}
