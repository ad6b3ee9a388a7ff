import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';
import { LinkMobilityWhatsAppApi } from '../../credentials/LinkMobilityWhatsAppApi.credentials';
import { LinkMobilityWhatsApp } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';
import { LinkMobilityWhatsAppTrigger } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import { withNested } from '../helpers/views';

const nodes = [new LinkMobilityWhatsApp(), new LinkMobilityWhatsAppTrigger()];
const panels: Array<[string, INodeProperties[]]> = [
	...nodes.map(({ description }): [string, INodeProperties[]] => [
		description.displayName,
		withNested(description.properties),
	]),
	['the credential', withNested(new LinkMobilityWhatsAppApi().properties)],
];

type Choice = INodeProperties | INodePropertyCollection | INodePropertyOptions;
const labelOf = (choice: Choice) => ('displayName' in choice ? choice.displayName : choice.name);

/** The limit of n8n's rule hint-max-length. Descriptions are kept as short here: they cover the field below. */
const MAX_TEXT_LENGTH = 120;

/** The text as n8n shows it: without the addresses of links. */
const shown = (text: string) => text.replace(/<[^>]+>/g, '');

/** The texts that explain a field, and those of the choices in its dropdown. */
const textsOf = (field: INodeProperties): string[] =>
	[field, ...(field.options ?? [])].flatMap((one) => [
		...('description' in one && one.description ? [one.description] : []),
		...('hint' in one && one.hint ? [one.hint] : []),
	]);

test.each(panels)('%s: no hint or description is longer than 120 characters', (_, fields) => {
	const texts = fields.flatMap(textsOf);
	expect(texts.length).toBeGreaterThan(10);
	const tooLong = new Set(texts.map(shown).filter((text) => [...text].length > MAX_TEXT_LENGTH));
	expect([...tooLong]).toEqual([]);
});

test.each(panels)(
	'%s: JSON fields show an example, although n8n shows none of their placeholders',
	(_, fields) => {
		const withoutExample = fields.filter(({ type, hint, default: initial }) => {
			const [json] = /[[{].*[\]}]/s.exec(`${hint ?? ''}${String(initial)}`) ?? [];
			return type === 'json' && (json === undefined || json === '[]');
		});
		expect(withoutExample.map(({ name, displayName }) => [name, displayName])).toEqual([]);
	},
);

/** The reasons for lists that are not sorted, by the name of their field. */
const reasons: Readonly<Record<string, string>> = {
	events: 'messages, with which most workflows start, first',
	operation: 'from everyday messages to the one for experts',
	approvalType: "the order of n8n's own Send and Wait operations",
	fillIn: 'the one with the least to fill in first',
	type: 'text, which most variables are, first',
	header: 'None first in a card, as in the list of all headers',
	headerFormat: 'None first',
	region: "the default first, an address of one's own last",
};

const inOrder = (labels: string[]) =>
	[...labels].sort((one, other) => one.localeCompare(other, 'en', { sensitivity: 'base' }));

const lists = (fields: INodeProperties[]) =>
	fields
		.filter(({ type }) => type !== 'fixedCollection')
		.map((field): [string, string[]] => [field.name, (field.options ?? []).map(labelOf)]);

test.each(panels)('%s: lists are sorted, except for those with a reason', (_, fields) => {
	const unsorted = lists(fields).filter(
		([name, labels]) => !(name in reasons) && String(labels) !== String(inOrder(labels)),
	);
	expect(unsorted).toEqual([]);
});

test('every reason is for a list that is not sorted', () => {
	const unsorted = panels
		.flatMap(([, fields]) => lists(fields))
		.filter(([, labels]) => String(labels) !== String(inOrder(labels)))
		.map(([name]) => name);
	expect(Object.keys(reasons).filter((name) => !unsorted.includes(name))).toEqual([]);
});

// n8n's rules require-param-default, no-duplicate-param-options and no-asterisk-in-option-names see only literals.
test.each(panels)('%s: fields have defaults, and choices have different names', (_, fields) => {
	expect(fields.filter((field) => !('default' in field)).map(({ name }) => name)).toEqual([]);
	for (const [name, labels] of lists(fields)) {
		expect([name, labels]).toEqual([name, [...new Set(labels)]]);
		expect(labels.filter((label) => label.includes('*'))).toEqual([]);
	}
});
