import { resources } from '../../nodes/LinkMobilityWhatsApp/actions';
import type { Operation } from '../../nodes/LinkMobilityWhatsApp/actions/operation';
import { toRecord } from '../../nodes/LinkMobilityWhatsApp/actions/panelValues';
import { mutations } from '../helpers/mutations';
import { outcome } from '../helpers/panel';
import { filledIn, views } from '../helpers/views';

type Values = Record<string, unknown>;

/** The words of zod, which no schema of this package has chosen. */
const ZODS =
	/Invalid (?:literal|input|enum|discriminator|type|date|url|email|function)|Expected \w+, received|Unrecognized key|(?:String|Array|Number|Set|Date) must (?:contain|be)|\bRequired\b/;

/** A path with the index of a list, as programmers write it: `components.0.text`, `buttons[1]`. */
const INDEX = /(?:^|[\s(])[a-z_]\w*(?:\.\w+)*(?:\.\d+\b|\[\d+\])/;

const isPlain = (sentence: string) => !ZODS.test(sentence) && !INDEX.test(sentence);

/** The panels of an operation, filled in by their examples, with JSON as what it stands for. */
const panelsOf = (resource: string, operation: Operation): Values[] =>
	views({ resource, operation: String(operation.option.value) }).map((view) => {
		const values = filledIn(view, 'all');
		return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, parsed(value)]));
	});

function parsed(value: unknown): unknown {
	if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
	try {
		return JSON.parse(value);
	} catch {
		return value;
	}
}

/** The bodies that an operation makes of its panels. */
const bodiesOf = (resource: string, operation: Operation): Values[] =>
	panelsOf(resource, operation).flatMap((values) => {
		const { body } = outcome(operation, values);
		return body === undefined ? [] : [JSON.parse(JSON.stringify(body)) as Values];
	});

const listOf = (value: unknown): Values[] => (Array.isArray(value) ? value.map(toRecord) : []);

const messages = Object.values(resources.message ?? [])
	.filter(({ option }) => option.value !== 'sendJson')
	.flatMap((operation) => bodiesOf('message', operation))
	.flatMap((body) => listOf(body.messages));

const definitions = Object.values(resources.template ?? [])
	.flatMap((operation) => bodiesOf('template', operation))
	.flatMap(({ components }) => (components === undefined ? [] : [{ components }]));

/** Panels in which somebody writes JSON: what the other operations send, as their JSON. */
function jsonPanels(resource: string, operation: Operation): Values[] {
	const name = operation.option.value;
	const panels = panelsOf(resource, operation);
	const inJson = (panel: Values, json: Values[]) => json.map((each) => ({ ...panel, ...each }));
	if (name === 'sendJson')
		return inJson(
			panels[0] ?? {},
			messages.map((json) => ({ json })),
		);
	return panels
		.filter(({ templateKind }) => templateKind === 'json')
		.slice(0, 1)
		.flatMap((panel) => {
			if (resource === 'template') return inJson(panel, definitions);
			const sent = messages.map(({ template }) => toRecord(template).components);
			return inJson(
				panel,
				sent.flatMap((components) => (components ? [{ components }] : [])),
			);
		});
}

const operations = Object.entries(resources).flatMap(([resource, list]) =>
	list.map((operation): [string, string, Operation] => [
		operation.option.name,
		resource,
		operation,
	]),
);

it.each(operations)(
	'%s refuses a wrong value in plain words',
	(_name, resource, operation) => {
		const counts = { sent: 0, refused: 0 };
		const odd = new Set<string>();
		const panels = [...panelsOf(resource, operation), ...jsonPanels(resource, operation)];
		for (const values of mutations(panels)) {
			const { refused } = outcomeOf(operation, values);
			counts[refused ? 'refused' : 'sent'] += 1;
			for (const sentence of refused ?? []) if (!isPlain(sentence)) odd.add(sentence);
		}
		expect([...odd]).toEqual([]);
		expect(counts.sent).toBeGreaterThan(0);
		expect(counts.refused).toBeGreaterThan(10);
	},
	120_000,
);

/** A field that was left out cannot be read in a test, as in n8n; that is not what is tested here. */
function outcomeOf(operation: Operation, values: Values) {
	const blank = new Proxy(values, { has: () => true });
	return outcome(operation, blank);
}

it.each([
	'components.0.example.body_text.0 must not be blank',
	'Buttons: reply[1].title is required',
	'Text Invalid literal value, expected "x"',
	'Expected object, received string',
	'Value Required',
])('%j is not in plain words', (sentence) => {
	expect(isPlain(sentence)).toBe(false);
});
