import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import { spelledDefinition } from '../../wire/definition/spelling';
import { filled } from '../given';
import type { Param } from '../operation';
import { readJson } from '../readJson';
import { bodyFields, bodyLabels, examplesOf, offerBodyFields, readBody } from './body';
import { buttonLabels, buttons, offerButtons, readButtons } from './buttons';
import { cardLabels, cardMedia, cards, readCards } from './cards';
import { categoryFields } from './category';
import {
	codeButton,
	codeExpires,
	codeLabels,
	readCodeButton,
	readExpiry,
	readPreset,
	securityRecommendation,
} from './code';
import { footer, footerLabels, readFooter } from './footer';
import { headerFields, headerLabels, offerHeaderFields, readHeader } from './header';
import { lifetimeFields } from './lifetime';
import { offer, offerExpires, offerLabels, readOffer } from './offer';
import { formatLabels, variables } from './format';

/** An entry of the Template Kind dropdown: its panel, and the template that it makes. */
interface Kind {
	option: INodePropertyOptions;
	/** In the order of the panel. */
	fields: INodeProperties[];
	/** The labels of the components, and of the kind of variables. */
	labels: Labels;
	category(param: Param): unknown;
	components(param: Param): unknown;
}

const bodyOf = (param: Param) => readBody(param('body'), examplesOf(param('bodyExamples')));

const [category, ...lifetimes] = categoryFields(['MARKETING', 'UTILITY'], () => []);

const standard: Kind = {
	option: { name: 'Standard', value: 'standard', description: 'Text, with a header and buttons' },
	fields: [category, variables, ...headerFields, ...bodyFields, footer, buttons, ...lifetimes],
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
		bodyOf(param),
		...readFooter(param('footer')),
		...readButtons(param('buttons')),
	],
};

const authentication: Kind = {
	option: {
		name: 'Authentication Code',
		value: 'authentication',
		description: "A one-time password in WhatsApp's own words, with a button that hands it over",
	},
	fields: [securityRecommendation, codeExpires, ...codeButton, lifetimeFields.AUTHENTICATION],
	labels: codeLabels,
	category: () => 'AUTHENTICATION',
	components: (param) => [
		readPreset(param('securityRecommendation')),
		...readExpiry(param('codeExpires')),
		readCodeButton(param),
	],
};

const carousel: Kind = {
	option: { name: 'Carousel', value: 'carousel', description: 'Marketing: cards to swipe through' },
	fields: [variables, ...bodyFields, cardMedia, cards, lifetimeFields.MARKETING],
	labels: { ...formatLabels, ...bodyLabels(), ...cardLabels },
	category: () => 'MARKETING',
	components: (param) => [bodyOf(param), readCards(param('cardMedia'), param('cards'))],
};

const limitedOffer: Kind = {
	option: {
		name: 'Limited-Time Offer',
		value: 'offer',
		description: 'Marketing: a code to copy, and a clock that runs down',
	},
	fields: [
		variables,
		...offerHeaderFields,
		offer,
		offerExpires,
		...offerBodyFields,
		offerButtons,
		lifetimeFields.MARKETING,
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
		bodyOf(param),
		...readButtons(param('buttons')),
	],
};

export const componentsJson: INodeProperties = {
	displayName: 'Components',
	name: 'components',
	type: 'json',
	typeOptions: { rows: 8 },
	required: true,
	default: '',
	placeholder: 'e.g. [{"type": "BODY", "text": "Your order is on its way."}]',
	description: "All components of the template, as a list in the words of Meta's API",
};

const CODE =
	'e.g. [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]';

const byCategory = categoryFields(['AUTHENTICATION', 'MARKETING', 'UTILITY'], (category) => [
	category === 'AUTHENTICATION' ? { ...componentsJson, placeholder: CODE } : componentsJson,
]);

const asJson: Kind = {
	option: {
		name: 'Components as JSON',
		value: 'json',
		description: "Everything that the template is made of, as Meta's API takes it",
	},
	fields: [...byCategory, variables],
	labels: formatLabels,
	category: (param) => param('category'),
	components: (param) => readComponents(param('components')),
};

/** Undefined when blank. */
export const readComponents = (value: unknown) =>
	spelledDefinition(filled(readJson('Components', value)));

/** In alphabetical order. */
export const kinds: [Kind, ...Kind[]] = [authentication, carousel, asJson, limitedOffer, standard];

/** The kind of most templates. */
export const USUAL = standard.option.value;
