import type { INodeProperties } from 'n8n-workflow';
import { LONGEST_OFFER } from '../../wire/definition/offer';

export const offer: INodeProperties = {
	displayName: 'Offer',
	name: 'offer',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 25% off',
	description: `What is on offer, up to ${LONGEST_OFFER} characters`,
};

export const offerExpires: INodeProperties = {
	displayName: 'Offer Expires',
	name: 'offerExpires',
	type: 'boolean',
	default: true,
	description: 'Whether a clock shows when the offer ends, which each message says for itself',
};

export const readOffer = (text: unknown, expires: unknown) => ({
	type: 'LIMITED_TIME_OFFER',
	limited_time_offer: { text, has_expiration: expires },
});
