import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';
import { LinkMobilityWhatsAppApi } from '../../credentials/LinkMobilityWhatsAppApi.credentials';
import { LinkMobilityWhatsApp } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';
import { LinkMobilityWhatsAppTrigger } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';

const read = (page: string) => readFileSync(join(__dirname, '../..', page), 'utf8');

const action = new LinkMobilityWhatsApp().description.properties;
const ofMessages = action.filter(({ displayOptions }) =>
	displayOptions?.show?.resource?.includes('message'),
);
const trigger = new LinkMobilityWhatsAppTrigger().description.properties;

type Choice = INodeProperties | INodePropertyCollection | INodePropertyOptions;

const labelOf = (choice: Choice) => ('displayName' in choice ? choice.displayName : choice.name);

/** What the fields of this name offer, each label once. */
const offered = (fields: INodeProperties[], name: string) => [
	...new Set(
		fields
			.filter((field) => field.name === name)
			.flatMap(({ options = [] }) => options.map(labelOf)),
	),
];

/** The labels that no row of a table in a page names, alone or among others. */
function missingRows(page: string, labels: string[]): string[] {
	const rows = [...read(page).matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
		cell.split(', ').map((label) => label.trim()),
	);
	return labels.filter((label) => !rows.includes(label));
}

test.each<[page: string, what: string, labels: string[]]>([
	['README.md', 'operation', offered(action, 'operation')],
	['docs/sending.md', 'interactive kind', offered(action, 'kind')],
	['docs/sending.md', 'option', offered(ofMessages, 'options')],
	['docs/sending.md', 'advanced option', offered(ofMessages, 'advancedOptions')],
	['docs/trigger.md', 'filter', offered(trigger, 'filters')],
	[
		'docs/trigger.md',
		'option',
		[...offered(trigger, 'options'), ...offered(trigger, 'advancedOptions')],
	],
	[
		'docs/credential.md',
		'field',
		new LinkMobilityWhatsAppApi().properties
			.filter(({ displayOptions }) => !displayOptions?.show?.callbackAuthentication)
			.map(({ displayName }) => displayName),
	],
])('%s has a row for every %s', (page, _, labels) => {
	expect(labels.length).toBeGreaterThan(4);
	expect(missingRows(page, labels)).toEqual([]);
});

test('docs/trigger.md names every message type and status that a filter offers', () => {
	const filters = trigger.find(({ name }) => name === 'filters')?.options as INodeProperties[];
	const values = filters
		.filter(({ name }) => name === 'messageTypes' || name === 'statuses')
		.flatMap(({ options = [] }) => options.flatMap((one) => ('value' in one ? one.value : [])));
	expect(values.length).toBeGreaterThan(20);
	const page = read('docs/trigger.md');
	expect(values.filter((value) => !page.includes(`\`${String(value)}\``))).toEqual([]);
});
