import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import { fields, filled } from '../given';
import { bodyFields, bodyLabels, offerBodyFields } from './body';
import { buttonLabels, buttons, offerButtons, readButtons } from './buttons';
import { cardLabels, cardMedia, cards } from './cards';
import { newCategory } from './category';
import {
	codeButton,
	codeExpires,
	codeLabels,
	readCodeButton,
	readExpiry,
	securityRecommendation,
} from './code';
import { footer, footerLabels, readFooter } from './footer';
import { formatLabels } from './format';
import { headerLabels, newHeaderFields, newOfferHeaderFields, readHeader } from './header';
import { anyLifetime, lifetimeFields, lifetimeLabels } from './lifetime';
import { offer, offerExpires, offerLabels } from './offer';

/** An entry of the Template Kind dropdown: the parts of such a template that can be changed. */
export interface ChangeKind {
	option: INodePropertyOptions;
	fields: INodeProperties[];
}

const one = (displayName: string, name: string, values: INodeProperties[]): INodeProperties => ({
	displayName,
	name,
	type: 'fixedCollection',
	placeholder: `Add ${displayName}`,
	default: {},
	options: [{ displayName, name, values }],
});

const remove = (...options: INodePropertyOptions[]): INodeProperties => ({
	displayName: 'Remove',
	name: 'remove',
	type: 'multiOptions',
	options,
	default: [],
	description: 'What the template is to have no longer',
});

const noButtons = { name: 'Buttons', value: 'BUTTONS' };
const noFooter = { name: 'Footer', value: 'FOOTER' };
const noHeader = { name: 'Header', value: 'HEADER' };

/**
 * n8n checks required fields in a collection as if they were outside of it, so lists with required fields
 * have names that do not occur outside.
 */
const updateFields = (...options: INodeProperties[]): INodeProperties => ({
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	description: 'What is to change; everything else of the template stays as it is',
	options: options.map((option) => ({ ...option, required: false })),
});

export const standard: ChangeKind = {
	option: { name: 'Standard', value: 'standard', description: 'Text, with a header and buttons' },
	fields: [
		updateFields(
			...bodyFields,
			{ ...buttons, name: 'newButtons' },
			newCategory,
			footer,
			one('Header', 'newHeader', newHeaderFields),
			remove(noButtons, noFooter, noHeader),
			anyLifetime,
		),
	],
};

export const authentication: ChangeKind = {
	option: {
		name: 'Authentication Code',
		value: 'authentication',
		description: 'A one-time password, with a button that hands it over',
	},
	fields: [
		updateFields(
			one('Code Button', 'newCodeButton', codeButton),
			codeExpires,
			remove({ name: 'Code Expires After', value: 'FOOTER' }),
			securityRecommendation,
			lifetimeFields.AUTHENTICATION,
		),
	],
};

export const carousel: ChangeKind = {
	option: { name: 'Carousel', value: 'carousel', description: 'Cards to swipe through' },
	fields: [
		updateFields(
			...bodyFields,
			{
				...cards,
				name: 'newCards',
				description: `${cards.description}. They replace all cards that there are.`,
			},
			{ ...cardMedia, description: 'What every card shows above its text, if Cards are replaced' },
			lifetimeFields.MARKETING,
		),
	],
};

export const limitedOffer: ChangeKind = {
	option: {
		name: 'Limited-Time Offer',
		value: 'offer',
		description: 'A code to copy, and a clock that runs down',
	},
	fields: [
		updateFields(
			...offerBodyFields,
			{ ...offerButtons, name: 'newButtons' },
			one('Header', 'newHeader', newOfferHeaderFields),
			offer,
			offerExpires,
			remove(noButtons, noHeader),
			lifetimeFields.MARKETING,
		),
	],
};

/** The labels of all that can be changed. */
export const changeLabels: Labels = {
	category: 'Category',
	...lifetimeLabels,
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
export function replacements(changes: Record<string, unknown>): unknown[] {
	const row = (name: string) => fields(fields(changes[name])[name]);
	const header = row('newHeader');
	const button = row('newCodeButton');
	return [
		...(filled(header.headerFormat) === undefined ? [] : readHeader((name) => header[name])),
		...readFooter(changes.footer),
		...readExpiry(changes.codeExpires),
		...readButtons(changes.newButtons),
		...(filled(button.otpType) === undefined ? [] : [readCodeButton((name) => button[name])]),
	];
}
