import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { spelledDefinition } from '../../wire/definition/spelling';
import { json } from '../../wire/json';
import { filled } from '../given';
import type { Param } from '../operation';
import { bodyFields, examplesOf, offerBodyFields, readBody } from './body';
import { buttons, offerButtons, readButtons } from './buttons';
import { cardMedia, cards, readCards } from './cards';
import { categoryFields } from './category';
import {
	codeButton,
	codeExpires,
	readCodeButton,
	readExpiry,
	readPreset,
	securityRecommendation,
} from './code';
import { footer, readFooter } from './footer';
import { headerFields, offerHeaderFields, readHeader } from './header';
import { lifetimeFields } from './lifetime';
import { offer, offerExpires, readOffer } from './offer';
import { variables } from './format';

/** An entry of the Template Kind dropdown: its fields, and the template made from them. */
interface Kind {
	option: INodePropertyOptions;
	/** In display order. */
	fields: INodeProperties[];
	category(param: Param): unknown;
	components(param: Param): unknown;
}

const bodyOf = (param: Param) => readBody(param('body'), examplesOf(param('bodyExamples')));

const [category, ...lifetimes] = categoryFields(['MARKETING', 'UTILITY'], () => []);

const standard: Kind = {
	option: {
		name: 'Standard',
		value: 'standard',
		description: 'Text, optionally with a header and buttons',
	},
	fields: [category, variables, ...headerFields, ...bodyFields, footer, buttons, ...lifetimes],
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
		description: "One-time password with WhatsApp's fixed text and a button",
	},
	fields: [securityRecommendation, codeExpires, ...codeButton, lifetimeFields.AUTHENTICATION],
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
	category: () => 'MARKETING',
	components: (param) => [bodyOf(param), readCards(param('cardMedia'), param('cards'))],
};

const limitedOffer: Kind = {
	option: {
		name: 'Limited-Time Offer',
		value: 'offer',
		description: 'Marketing: a code to copy, with a countdown',
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
	description: "A list of all components of the template, as in Meta's API",
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
		description: "All components of the template, as in Meta's API",
	},
	fields: [...byCategory, variables],
	category: (param) => param('category'),
	components: (param) => readComponents(param('components')),
};

/** A blank value becomes undefined, for the schema to report as missing. */
export const readComponents = (given: unknown) =>
	spelledDefinition(filled(json('Components').parse(given)));

/** Sorted by name, as n8n's lint requires. */
export const kinds: [Kind, ...Kind[]] = [authentication, carousel, asJson, limitedOffer, standard];

/** The kind of most templates. */
export const USUAL = standard.option.value;
