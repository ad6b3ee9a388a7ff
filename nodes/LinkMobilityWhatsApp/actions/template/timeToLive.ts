import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import type { TemplateCategory } from '../../wire/definition/category';
import { LIFETIME_30_DAYS, lifetimes } from '../../wire/definition/lifetime';
import { nonBlank } from '../panelValues';

const timeToLiveField = (range: string, example: string): INodeProperties => ({
	displayName: 'Time to Live',
	name: 'timeToLive',
	type: 'string',
	default: '',
	placeholder: `e.g. ${example}`,
	description: `How long WhatsApp tries to deliver: ${range}. Leave blank for its default.`,
	hint: 'In seconds',
});

const OR_30_DAYS = `or ${LIFETIME_30_DAYS} for 30 days`;

/** The Time to Live field of each category. */
export const timeToLiveFields: Readonly<Record<TemplateCategory, INodeProperties>> = {
	AUTHENTICATION: timeToLiveField(`${lifetimes.AUTHENTICATION.inWords} ${OR_30_DAYS}`, '600'),
	MARKETING: timeToLiveField(
		`${lifetimes.MARKETING.inWords} (only by Meta's marketing API)`,
		'86400',
	),
	UTILITY: timeToLiveField(`${lifetimes.UTILITY.inWords} ${OR_30_DAYS}`, '3600'),
};

/** For Update, where the category is not known when the panel is shown. */
export const anyTimeToLive: INodeProperties = {
	...timeToLiveFields.UTILITY,
	placeholder: 'e.g. 43200',
	description: `How long WhatsApp tries to deliver. Authentication: ${lifetimes.AUTHENTICATION.inWords}, utility: ${lifetimes.UTILITY.inWords}.`,
};

export const timeToLiveLabels: Labels = { message_send_ttl_seconds: 'Time to Live' };

export const readTimeToLive = (seconds: unknown) => ({
	message_send_ttl_seconds: nonBlank(seconds),
});
