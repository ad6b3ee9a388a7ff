import type { INodeProperties } from 'n8n-workflow';
import type { TemplateCategory } from '../../wire/definition/category';
import { LIFETIME_30_DAYS, lifetimes } from '../../wire/definition/lifetime';
import { filled } from '../given';

const inField = (range: string, example: string): INodeProperties => ({
	displayName: 'Time to Live',
	name: 'timeToLive',
	type: 'string',
	default: '',
	placeholder: `e.g. ${example}`,
	description: `Seconds that WhatsApp tries to deliver a message, ${range}. Blank for WhatsApp's own choice.`,
});

const OR_30_DAYS = `or ${LIFETIME_30_DAYS} for 30 days`;

/** How long messages of a template of each category are tried. */
export const lifetimeFields: Readonly<Record<TemplateCategory, INodeProperties>> = {
	AUTHENTICATION: inField(`${lifetimes.AUTHENTICATION.inWords} ${OR_30_DAYS}`, '600'),
	MARKETING: inField(lifetimes.MARKETING.inWords, '86400'),
	UTILITY: inField(`${lifetimes.UTILITY.inWords} ${OR_30_DAYS}`, '3600'),
};

/** For a change, where the category of the template is known later. */
export const anyLifetime: INodeProperties = {
	...lifetimeFields.UTILITY,
	placeholder: 'e.g. 43200',
	description: `Seconds that WhatsApp tries to deliver a message: ${lifetimes.AUTHENTICATION.inWords} for a code, ${lifetimes.UTILITY.inWords} for utility, ${lifetimes.MARKETING.inWords} for marketing`,
};

export const readLifetime = (seconds: unknown) => ({
	message_send_ttl_seconds: filled(seconds),
});
