import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod/v3';
import { createSettingsReader } from '../../nodes/LinkMobilityWhatsApp/trigger/settings/settings';
import { notices } from '../../nodes/LinkMobilityWhatsApp/trigger/settings/notices';
import { statuses } from '../../nodes/LinkMobilityWhatsApp/wire/codes';
import { messageTypes } from '../../nodes/LinkMobilityWhatsApp/trigger/events/messageType';
import { mapperFieldsOf } from '../../nodes/LinkMobilityWhatsApp/actions/message/template/loaded/mapperFields';
import { knownTemplate } from '../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import manifest from '../../package.json';
import { config } from '../../sandbox/config';
import { messages, reports } from './pinned';

const folder = join(__dirname, '../../examples');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

const node = z
	.object({
		name: z.string(),
		type: z.string(),
		id: z.string().uuid(),
		webhookId: z.string().uuid().optional(),
		parameters: z.record(z.unknown()),
		position: z.array(z.number()).length(2),
	})
	.passthrough();
const workflow = z
	.object({
		name: z.string().min(1),
		/** False for an example that `npm start` does not publish. */
		active: z.boolean().optional(),
		nodes: z.array(node),
		/** By the name of a node and the type of the connection, such as `main`. */
		connections: z.record(z.record(z.array(z.array(z.object({ node: z.string() }).passthrough())))),
		pinData: z.record(z.array(z.object({ json: z.record(z.unknown()) }))),
	})
	.passthrough();

/** Of the data table node: a table that is made, and the columns of rows that are found or written. */
const columnsMade = z.object({
	tableName: z.string(),
	columns: z.object({ column: z.array(z.object({ name: z.string(), type: z.string() })) }),
});
const columnsUsed = z
	.object({
		dataTableId: z.object({ mode: z.literal('name'), value: z.string() }),
		filters: z
			.object({ conditions: z.array(z.object({ keyName: z.string() })).optional() })
			.optional(),
		columns: z
			.object({
				value: z.record(z.unknown()).nullable(),
				schema: z.array(z.object({ id: z.string() })),
			})
			.optional(),
	})
	.transform(({ dataTableId, filters, columns }) => ({
		table: dataTableId.value,
		names: [
			...(filters?.conditions ?? []).map(({ keyName }) => keyName),
			...Object.keys(columns?.value ?? {}),
			...(columns?.schema ?? []).map(({ id }) => id),
		],
	}));

const pinned = new Map([
	['3-map-incoming-messages.json', { node: 'Any message', items: messages }],
	['4-sort-delivery-reports.json', { node: 'Any report', items: reports }],
]);

const ACTION = 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsApp';
const TRIGGER = `${ACTION}Trigger`;

const isForMessages = ({ events = ['message'] }: Record<string, unknown>) =>
	!Array.isArray(events) || events.includes('message');

interface Box {
	name: string;
	left: number;
	top: number;
	width: number;
	height: number;
	isFrame: boolean;
}

/** The name below a node, in pixels of the canvas. */
const NAME_HEIGHT = 40;
const notesSize = z.object({ width: z.number(), height: z.number() });

/** Where n8n draws a node with its name, or a note. */
function boxOf({ name, type, position, parameters }: z.output<typeof node>): Box {
	const [left = 0, top = 0] = position;
	if (type === 'n8n-nodes-base.stickyNote') {
		return { name, left, top, ...notesSize.parse(parameters), isFrame: 'color' in parameters };
	}
	const width = type.endsWith('.agent') ? 256 : 96;
	return { name, left, top, width, height: 96 + NAME_HEIGHT, isFrame: false };
}

const isOverlapping = (one: Box, other: Box) =>
	one.left < other.left + other.width &&
	other.left < one.left + one.width &&
	one.top < other.top + other.height &&
	other.top < one.top + one.height;

/** A colored note may frame the nodes that are to be changed. */
const isFraming = (one: Box, other: Box) =>
	one.isFrame &&
	one.left < other.left &&
	one.top < other.top &&
	one.left + one.width > other.left + other.width &&
	one.top + one.height > other.top + other.height;

const read = (file: string) => workflow.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));

// WRITE_EXAMPLES=1 npx jest test/examples pins the items anew; npx prettier --write examples puts them in shape.
if (process.env.WRITE_EXAMPLES) {
	for (const [file, { node: name, items }] of pinned) {
		const pinData = { [name]: items.map((json) => ({ json })) };
		const text = JSON.stringify({ ...read(file), pinData }, null, '\t');
		writeFileSync(join(folder, file), `${text}\n`);
	}
}

const all = files.map(read);
const nodes = all.flatMap((one) => one.nodes);

test.each(files)('%s joins nodes that are there', (file) => {
	const { nodes: own, connections } = read(file);
	const names = own.map(({ name }) => name);
	const joined = Object.entries(connections).flatMap(([from, byType]) => [
		from,
		...Object.values(byType).flatMap((outputs) => outputs.flat().map((to) => to.node)),
	]);
	expect(joined.filter((name) => !names.includes(name))).toEqual([]);
	const ids = own.map(({ id }) => id);
	for (const list of [ids, names]) expect(new Set(list).size).toBe(list.length);
});

test('no two webhooks have one address, and no two workflows one name', () => {
	const webhooks = nodes.flatMap(({ webhookId }) => webhookId ?? []);
	const names = all.map(({ name }) => name);
	for (const list of [webhooks, names]) expect(new Set(list).size).toBe(list.length);
});

test('no question is asked by a workflow that starts with every message', () => {
	const asking = all.filter(({ nodes: own }) =>
		own.some(({ parameters, type }) => parameters.operation === 'sendAndWait' || /Hitl/.test(type)),
	);
	expect(asking).toHaveLength(5);
	const starts = asking.map(({ nodes: own }) => own.filter(({ type }) => /Trigger$/.test(type)));
	for (const start of starts) {
		expect(start.map(({ type }) => type)).toEqual(['n8n-nodes-base.formTrigger']);
	}
});

/** The names of a node and of all that run after it. */
function fromOn(name: string, { connections }: z.output<typeof workflow>): Set<string> {
	const reached = new Set([name]);
	for (const one of reached) {
		for (const outputs of Object.values(connections[one] ?? {})) {
			for (const next of outputs.flat()) reached.add(next.node);
		}
	}
	return reached;
}

/** Examples that start with every message, or every message of a type, and then send something. */
const answering = all.filter((one) => {
	const starts = one.nodes.filter(
		({ type, parameters }) => type === TRIGGER && isForMessages(parameters),
	);
	const after = new Set(starts.flatMap(({ name }) => [...fromOn(name, one)]));
	return one.nodes.some(({ type, name }) => type === ACTION && after.has(name));
});

test('of the published examples, one answers messages, and one those that the other leaves to it', () => {
	const published = answering.filter(({ active }) => active !== false);
	expect(published.map(({ name }) => name).sort()).toEqual([
		'Answer incoming messages',
		'Let people opt out',
	]);
});

test('those that answer texts ignore what "Let people opt out" answers', () => {
	const keywords = z.object({ row: z.array(z.unknown()).nonempty() });
	const filters = z.object({
		keywords: keywords.optional(),
		ignoredKeywords: keywords.optional(),
		messageTypes: z.array(z.string()).default(['text']),
	});
	const filtersOf = ({ nodes: own }: z.output<typeof workflow>) =>
		own
			.filter(({ type }) => type === TRIGGER)
			.map(({ parameters }) => filters.parse(parameters.filters ?? {}));
	const [answered] = answering
		.filter(({ name }) => name === 'Let people opt out')
		.flatMap(filtersOf);
	const others = answering
		.filter(({ name }) => name !== 'Let people opt out')
		.flatMap(filtersOf)
		.filter(({ messageTypes }) => messageTypes.includes('text'));
	expect(others).toHaveLength(6);
	for (const { ignoredKeywords } of others) expect(ignoredKeywords).toEqual(answered?.keywords);
});

test('an example that is switched off says which one to unpublish first', () => {
	const off = all.filter(({ active }) => active === false);
	expect(off).toHaveLength(6);
	for (const { nodes: own } of off) {
		const about = own.find(({ name }) => name === 'About');
		expect(about?.parameters.content).toMatch(/unpublish \*Answer incoming messages\*/i);
	}
});

test.each(files)('in %s, no node or note covers another', (file) => {
	const boxes = read(file).nodes.map(boxOf);
	const pairs = boxes.flatMap((one, index) =>
		boxes.slice(index + 1).map((other): [Box, Box] => [one, other]),
	);
	const overlapping = pairs.filter(
		([one, other]) => isOverlapping(one, other) && !isFraming(one, other) && !isFraming(other, one),
	);
	expect(overlapping.map(([one, other]) => `${one.name} / ${other.name}`)).toEqual([]);
});

test('every trigger is set as it may be', () => {
	const triggers = nodes.filter(({ type }) => type === TRIGGER);
	expect(triggers.length).toBeGreaterThan(2);
	expect(
		triggers.flatMap(
			({ parameters }) =>
				createSettingsReader(true)({
					events: ['message'],
					filters: {},
					options: {},
					advancedOptions: {},
					...parameters,
				}).problems,
		),
	).toEqual([]);
});

test('who installed the package from within n8n is sent to where the examples are', () => {
	const { url } = manifest.repository;
	const repository = url.replace(/^git\+|\.git$/g, '');
	const address = `${repository}/tree/main/${basename(folder)}`;
	const notice = notices.map(({ displayName }) => displayName).join();
	const page = 'docs/trigger.md';
	expect(notice).toContain(`<a href="${repository}/blob/main/${page}#set-it-up" target="_blank">`);
	for (const file of [page, 'README.md']) {
		expect(readFileSync(join(folder, '..', file), 'utf8')).toContain(`](${address})`);
	}
});

test.each([...pinned])('%s has today’s items pinned', (file, { node: name, items }) => {
	expect(read(file).pinData).toEqual({ [name]: items.map((json) => ({ json })) });
});

test('an item of every type of message and of every status is pinned', () => {
	const types = messages.map(({ type }) => type);
	expect(messageTypes.filter((type) => !types.includes(type))).toEqual([]);
	const seen = reports.map(({ status }) => status);
	expect(statuses.filter((status) => !seen.includes(status))).toEqual([]);
});

test('the campaign has the fields that its template loads from the sandbox', () => {
	const sending = nodes.filter(({ parameters }) => 'templateFields' in parameters);
	expect(sending).toHaveLength(1);
	const { templateId, templateFields } = sending[0]?.parameters ?? {};
	const { templates } = config.parse({});
	const found = templates === 'any' ? undefined : templates.find(({ id }) => id === templateId);
	expect(templateFields).toMatchObject({
		schema: mapperFieldsOf(String(templateId), knownTemplate.parse(found)),
	});
});

const dataTableNodes = nodes.filter(({ type }) => type === 'n8n-nodes-base.dataTable');
const tablesMade = dataTableNodes.flatMap(({ parameters }) =>
	parameters.operation === 'create' ? [columnsMade.parse(parameters)] : [],
);

test('workflows that share a table create it with the same columns, such as those of the campaign', () => {
	const byName = new Map(tablesMade.map((made) => [made.tableName, made]));
	const names = [...byName.keys()].filter((name) => name.startsWith('WhatsApp campaign'));
	expect(names).toHaveLength(3);
	expect(tablesMade).toEqual(tablesMade.map(({ tableName }) => byName.get(tableName)));
});

test('no workflow uses a table or a column that it does not create', () => {
	const made = tablesMade.flatMap(({ tableName, columns }) => [
		`${tableName}: id`,
		`${tableName}: createdAt`,
		`${tableName}: updatedAt`,
		...columns.column.map(({ name }) => `${tableName}: ${name}`),
	]);
	const used = dataTableNodes.flatMap(({ parameters }) => {
		if (parameters.resource === 'table') return [];
		const { table, names } = columnsUsed.parse(parameters);
		return names.map((name) => `${table}: ${name}`);
	});
	expect(used.length).toBeGreaterThan(50);
	expect(used.filter((name) => !made.includes(name))).toEqual([]);
});

test('n8n finds each table by its name, although it takes any table whose name contains it', () => {
	const names = [...new Set(tablesMade.map(({ tableName }) => tableName.toLowerCase()))];
	const containing = names.filter((name) =>
		names.some((other) => other !== name && name.includes(other)),
	);
	expect(containing).toEqual([]);
});
