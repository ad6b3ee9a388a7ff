import type { IDataObject } from 'n8n-workflow';
import { resources } from '../../nodes/LinkMobilityWhatsApp/actions';
import { sendAndWait } from '../../nodes/LinkMobilityWhatsApp/actions/message/ask/sendAndWait';
import {
	invalidItem,
	validItem,
} from '../../nodes/LinkMobilityWhatsApp/actions/message/checkedItem';
import type { Operation } from '../../nodes/LinkMobilityWhatsApp/actions/operation';
import { LinkMobilityWhatsAppTrigger } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import { questionItem } from '../../nodes/LinkMobilityWhatsApp/asking/questionItem';
import { endpoints } from '../../nodes/LinkMobilityWhatsApp/wire/endpoints';
import { templateOf } from '../fixtures/templates';
import { callbacks, itemOf } from '../helpers/known';
import type { Item } from '../helpers/known';
import { panel, settings } from '../helpers/panel';
import { OPEN_IN_ANSWERS, schemaOf } from '../helpers/schema';
import type { Schema } from '../helpers/schema';
import { filledIn, views } from '../helpers/views';

/** What each call of the API answers when all is well. */
const responses: ReadonlyMap<unknown, unknown> = new Map<unknown, unknown>([
	[
		endpoints.sendMessages.name,
		{ resultCode: 112001, description: 'Queued', messageIds: ['8aU6cwxAKE9NzMLrS6M82Y'] },
	],
	[
		endpoints.createTemplate.name,
		{ id: '572279198452421', status: 'PENDING', category: 'UTILITY' },
	],
	[endpoints.updateTemplate.name, { success: true }],
	[endpoints.deleteTemplate.name, { success: true }],
	[
		endpoints.getTemplate.name,
		{
			id: '572279198452421',
			name: 'order_on_its_way',
			language: 'en',
			status: 'APPROVED',
			category: 'UTILITY',
			parameter_format: 'positional',
			components: [
				{ type: 'HEADER', format: 'TEXT', text: 'Your order' },
				{
					type: 'BODY',
					text: 'Order {{1}} is on its way.',
					example: { body_text: [['4711']] },
				},
				{ type: 'FOOTER', text: 'Our shop' },
				{
					type: 'BUTTONS',
					buttons: [
						{ type: 'URL', text: 'Follow it', url: 'https://example.com' },
						{ type: 'PHONE_NUMBER', text: 'Call us', phone_number: '+46700000000' },
						{ type: 'QUICK_REPLY', text: 'Thanks' },
					],
				},
			],
		},
	],
]);

const answer = {
	respondedAt: '2026-11-24T15:00:00.000Z',
	from: '+46700000001',
	messageId: '8aU6cwxAKE9NzMLrS6M82Y',
};

const report = {
	status: 'failed',
	resultCode: 112010,
	error: {
		metaCode: 131047,
		title: 'Re-engagement message',
		details: 'More than 24 hours have passed',
		cause: 'The 24-hour window is closed',
		fix: 'Send a template',
		retryable: false,
		disposition: 'send_template',
	},
	disposition: 'send_template',
};

/** The output after the wait, for each response type and at the time limit. */
const answers = [
	{ approved: true },
	{ choice: { index: 0, id: 'today', title: 'Today' } },
	{ text: 'Yes' },
	{ form: { name: 'Ann' } },
	report,
].map((content) => ({ answered: true, data: { ...content, ...answer } }));

/** What an operation puts out for every view of its panel, filled in by its examples. */
export function outputs(resource: string, operation: Operation): Item[] {
	const items = sentItems(resource, operation);
	const sent =
		operation === sendAndWait
			? items.flatMap((item) =>
					answers.map((given) => ({ ...questionItem(item as IDataObject), ...given })),
				)
			: items;
	return [...sent, ...checkedItems(resource, operation)];
}

/** The output with Check Only. */
function checkedItems(resource: string, operation: Operation): Item[] {
	const { preview } = operation;
	if (!preview) return [];
	const valid = callsOf(resource, operation).map(({ body }) => {
		const { text, notes } = preview(body);
		return validItem(body as IDataObject, { text, notes: [...notes, 'A note'] });
	});
	return [...valid, invalidItem(['To is required'])].map((item) => ({ ...item }));
}

const sentItems = (resource: string, operation: Operation): Item[] =>
	callsOf(resource, operation).map(({ endpoint, path, body, simplify }) => {
		const raw = responses.get(endpoint.name);
		const response: unknown = endpoint.response.parse(raw);
		const item = operation.output({ path, body, response, raw, simplify });
		return JSON.parse(JSON.stringify(item)) as Item;
	});

/** The calls of every view of the panel, filled in by its examples. */
const callsOf = (resource: string, operation: Operation) =>
	views({ resource, operation: String(operation.option.value) }).map((view) => {
		const made = operation.request(panel(filledIn(view, 'all')), settings);
		const {
			endpoint,
			path = {},
			body: given,
			simplify = true,
		} = 'first' in made ? made.second(templateOf(view.chosen.templateKind)) : made;
		const body: unknown = endpoint.body.parse(given);
		return { endpoint, path, body, simplify };
	});

/** An item for every kind of event, with all that can be asked for. */
export const events: Item[] = callbacks.map(({ body }) => itemOf(body, true));

const download = {
	ok: true,
	field: 'data',
	fileName: 'image-8aU6.jpg',
	mimeType: 'image/jpeg',
	bytes: 5,
	reason: '',
};

/** A message that answers a question too late. */
const late = { event: 'message', late: true, asked: { executionId: '4711', index: 1 } };

/** The trigger has one schema for all, since n8n does not ask which events are chosen. */
const received = [...events, { event: 'message', media: { download } }, late];

/** Every operation there is, by the file that n8n looks for. */
export const operations = Object.entries(resources).flatMap(([resource, all]) =>
	all.map((operation) => ({
		file: `v1.0.0/${resource}/${String(operation.option.value)}.json`,
		resource,
		operation,
		open: operation === sendAndWait ? OPEN_IN_ANSWERS : undefined,
	})),
);

const { version } = new LinkMobilityWhatsAppTrigger().description;

/** Where n8n finds the schema of a node without resources: a file for each version of the trigger. */
export const ofTrigger = [version]
	.flat()
	.map((one) => `v${[...String(one).split('.'), '0', '0'].slice(0, 3).join('.')}.json`);

/** Every schema file of both nodes, as it has to be. */
export const schemas = (): Map<string, Schema> =>
	new Map([
		...ofTrigger.map((file): [string, Schema] => [file, schemaOf(received)]),
		...operations.map(({ file, resource, operation, open }): [string, Schema] => [
			file,
			schemaOf(outputs(resource, operation), '', open),
		]),
	]);
