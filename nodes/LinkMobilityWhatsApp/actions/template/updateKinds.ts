import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { newCategory } from './category';
import { codeButton, codeExpires, securityRecommendation } from './defineAuthentication';
import { bodyFields, offerBodyFields } from './defineBody';
import { buttons, offerButtons } from './defineButtons';
import { cardMedia, cards } from './defineCards';
import { footer } from './defineFooter';
import { newHeaderFields, newOfferHeaderFields } from './defineHeader';
import { offer, offerExpires } from './defineOffer';
import { anyTimeToLive, timeToLiveFields } from './timeToLive';

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
		'Parts to change. For a file as header, Meta may require a new example: add Header or Cards.',
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
