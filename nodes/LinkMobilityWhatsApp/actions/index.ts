import { choose } from './panel';
import { sendAndWait } from './message/ask/sendAndWait';
import { contacts } from './message/contacts/contacts';
import { interactive } from './message/interactive/interactive';
import { json } from './message/json';
import { location } from './message/location';
import { media } from './message/media';
import { template } from './message/template/template';
import { text } from './message/text';
import { create } from './template/create';
import { deleteTemplate } from './template/delete';
import { get } from './template/get';
import { update } from './template/update';
import type { Operation } from './operation';

const message: [Operation, ...Operation[]] = [
	text,
	media,
	location,
	contacts,
	template,
	interactive,
	sendAndWait,
	json,
];

const management: [Operation, ...Operation[]] = [create, deleteTemplate, get, update];

/** Operations by resource, in the order of the dropdowns. */
export const resources: Readonly<Record<string, readonly Operation[]>> = {
	message,
	template: management,
};

/** The properties of the node: the Resource and Operation dropdowns, and the fields of each operation. */
export const properties = choose('Resource', 'resource', [
	{
		option: { name: 'Message', value: 'message', description: 'Send WhatsApp messages' },
		fields: choose('Operation', 'operation', message),
	},
	{
		option: {
			name: 'Template',
			value: 'template',
			description: 'Create, read, update and delete message templates',
		},
		fields: choose('Operation', 'operation', management),
	},
]);

/** The operation selected in the two dropdowns; undefined if there is none. */
export function operationOf(resource: string, operation: string): Operation | undefined {
	const operations = Object.hasOwn(resources, resource) ? resources[resource] : undefined;
	return operations?.find(({ option }) => option.value === operation);
}
