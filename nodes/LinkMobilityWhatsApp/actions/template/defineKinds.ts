import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import type { Param } from '../operation';
import { readExamples } from './bodyExamples';
import { bodyLabels, newBodyFields, newOfferBodyFields, readBody } from './defineBody';
import { buttonLabels } from './defineButtonLabels';
import { buttons, offerButtons, readButtons } from './defineButtons';
import { cardLabels, cardMedia, cards, readCards } from './defineCards';
import { categoryFields } from './category';
import { componentsByCategory, readComponents } from './componentsJson';
import {
	codeButton,
	codeExpires,
	codeLabels,
	readCodeButton,
	readCodeExpiry,
	readAuthenticationBody,
	securityRecommendation,
} from './defineAuthentication';
import { footer, footerLabels, readFooter } from './defineFooter';
import { headerFields, headerLabels, offerHeaderFields, readHeader } from './defineHeader';
import { timeToLiveFields } from './timeToLive';
import { offer, offerExpires, offerLabels, readOffer } from './defineOffer';
import { formatLabels, variablesField } from './parameterFormat';

/** An entry of the Template Kind dropdown: its fields, and the template made from them. */
interface DefinitionKind {
	option: INodePropertyOptions;
	/** In display order. */
	fields: INodeProperties[];
	/** The labels of the components, and of the kind of variables. */
	labels: Labels;
	category(param: Param): unknown;
	components(param: Param): unknown;
}

const readBodyField = (param: Param) =>
	readBody(param('body'), readExamples(param('bodyExamples')));

const [category, ...lifetimes] = categoryFields(['MARKETING', 'UTILITY'], () => []);

const standard: DefinitionKind = {
	option: {
		name: 'Standard',
		value: 'standard',
		description: 'Text, optionally with a header and buttons',
	},
	fields: [
		category,
		variablesField,
		...headerFields,
		...newBodyFields,
		footer,
		buttons,
		...lifetimes,
	],
	labels: {
		...formatLabels,
		...headerLabels(),
		...bodyLabels(),
		...footerLabels,
		...buttonLabels(),
	},
	category: (param) => param('category'),
	components: (param) => [
		...readHeader(param),
		readBodyField(param),
		...readFooter(param('footer')),
		...readButtons(param('buttons')),
	],
};

const authentication: DefinitionKind = {
	option: {
		name: 'Authentication Code',
		value: 'authentication',
		description: "One-time password with WhatsApp's fixed text and a button",
	},
	fields: [securityRecommendation, codeExpires, ...codeButton, timeToLiveFields.AUTHENTICATION],
	labels: codeLabels,
	category: () => 'AUTHENTICATION',
	components: (param) => [
		readAuthenticationBody(param('securityRecommendation')),
		...readCodeExpiry(param('codeExpires')),
		readCodeButton(param),
	],
};

const carousel: DefinitionKind = {
	option: { name: 'Carousel', value: 'carousel', description: 'Marketing: cards to swipe through' },
	fields: [variablesField, ...newBodyFields, cardMedia, cards, timeToLiveFields.MARKETING],
	labels: { ...formatLabels, ...bodyLabels(), ...cardLabels },
	category: () => 'MARKETING',
	components: (param) => [readBodyField(param), readCards(param('cardMedia'), param('cards'))],
};

const limitedOffer: DefinitionKind = {
	option: {
		name: 'Limited-Time Offer',
		value: 'offer',
		description: 'Marketing: a code to copy, with a countdown',
	},
	fields: [
		variablesField,
		...offerHeaderFields,
		offer,
		offerExpires,
		...newOfferBodyFields,
		offerButtons,
		timeToLiveFields.MARKETING,
	],
	labels: {
		...formatLabels,
		...headerLabels(),
		...offerLabels,
		...bodyLabels(),
		...buttonLabels(),
	},
	category: () => 'MARKETING',
	components: (param) => [
		...readHeader(param),
		readOffer(param('offer'), param('offerExpires')),
		readBodyField(param),
		...readButtons(param('buttons')),
	],
};

const asJson: DefinitionKind = {
	option: {
		name: 'Components as JSON',
		value: 'json',
		description: "All components of the template, as in Meta's API",
	},
	fields: [...componentsByCategory, variablesField],
	labels: formatLabels,
	category: (param) => param('category'),
	components: (param) => readComponents(param('components')),
};

/** Sorted by name, as n8n's lint requires. */
export const kinds: [DefinitionKind, ...DefinitionKind[]] = [
	authentication,
	carousel,
	asJson,
	limitedOffer,
	standard,
];

/** The kind of most templates. */
export const DEFAULT_KIND = standard.option.value;
