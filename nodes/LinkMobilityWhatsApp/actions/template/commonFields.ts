import type { INodeProperties } from 'n8n-workflow';
import { MAX_TEMPLATE_NAME_LENGTH } from '../../wire/definition/templateName';
import { advancedOptionsOfOneItem } from '../message/options';
import { concurrency, maxRetries, timeoutSeconds } from '../message/sendingOptions';

export const templateName: INodeProperties = {
	displayName: 'Template Name',
	name: 'templateName',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. order_confirmation',
	description: `Lowercase letters, digits and underscores, up to ${MAX_TEMPLATE_NAME_LENGTH} characters`,
};

const sender: INodeProperties = {
	displayName: 'Sender',
	name: 'sender',
	type: 'string',
	default: '',
	placeholder: 'e.g. +46700000000',
	description:
		'WhatsApp number that the template belongs to, instead of the sender in the credential',
};

/** Fields in which `{{1}}` is a template variable, including those that do not allow variables. */
export const texts = [
	'body',
	'headerText',
	'url',
	'components',
	'footer',
	'text',
	'offer',
	'variable',
] as const;

/**
 * The options of every template operation.
 *
 * @param more options that sort before the others
 */
export const options = (...more: INodeProperties[]): INodeProperties => ({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [...more, sender],
});

/** How the requests of every template operation are made. */
export const advancedOptions: INodeProperties = {
	...advancedOptionsOfOneItem,
	options: [concurrency, maxRetries, timeoutSeconds],
};
