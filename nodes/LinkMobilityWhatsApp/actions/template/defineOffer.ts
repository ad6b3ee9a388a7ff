import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import { MAX_OFFER_LENGTH } from '../../wire/definition/definedOffer';

export const offer: INodeProperties = {
	displayName: 'Offer',
	name: 'offer',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 25% off',
	description: `Title of the offer, up to ${MAX_OFFER_LENGTH} characters`,
};

export const offerExpires: INodeProperties = {
	displayName: 'Offer Expires',
	name: 'offerExpires',
	type: 'boolean',
	default: true,
	description: 'Whether to show a countdown to the expiry, which each message sets',
};

const OFFER = 'components.<LIMITED_TIME_OFFER>.limited_time_offer';

export const offerLabels: Labels = {
	[`${OFFER}.text`]: 'Offer',
	[`${OFFER}.has_expiration`]: 'Offer Expires',
};

export const readOffer = (text: unknown, expires: unknown) => ({
	type: 'LIMITED_TIME_OFFER',
	limited_time_offer: { text, has_expiration: expires },
});
