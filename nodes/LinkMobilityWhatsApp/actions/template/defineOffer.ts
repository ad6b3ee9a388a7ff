import type { INodeProperties } from 'n8n-workflow';
import { LONGEST_OFFER } from '../../wire/definition/offer';

export const offer: INodeProperties = {
	displayName: 'Offer',
	name: 'offer',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 25% off',
	description: `Title of the offer, up to ${LONGEST_OFFER} characters`,
};

export const offerExpires: INodeProperties = {
	displayName: 'Offer Expires',
	name: 'offerExpires',
	type: 'boolean',
	default: true,
	description: 'Whether to show a countdown to the expiry, which each message sets',
};

export const readOffer = (text: unknown, expires: unknown) => ({
	type: 'LIMITED_TIME_OFFER',
	limited_time_offer: { text, has_expiration: expires },
});
