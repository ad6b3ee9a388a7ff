import { NodeHelpers } from 'n8n-workflow';
import type { INodeParameters, INodeProperties } from 'n8n-workflow';
import { LinkMobilityWhatsAppTrigger } from '../../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import { createSettingsReader } from '../../../nodes/LinkMobilityWhatsApp/trigger/settings/settings';
import { statuses } from '../../../nodes/LinkMobilityWhatsApp/wire/codes';
import { messageTypes } from '../../../nodes/LinkMobilityWhatsApp/trigger/events/messageType';
import { filters } from '../../../nodes/LinkMobilityWhatsApp/trigger/settings/filters/filters';
import { keywordMatches } from '../../../nodes/LinkMobilityWhatsApp/trigger/settings/filters/keywordSchema';
import { eventKinds } from '../../../nodes/LinkMobilityWhatsApp/trigger/settings/triggerOn';
import { options } from '../../../nodes/LinkMobilityWhatsApp/trigger/settings/options/options';
import { example, valuesOf, withNested } from '../../helpers/views';

const readSettings = createSettingsReader(true);
const chosen = (optionValues: unknown, filterValues: unknown, events: unknown) =>
	readSettings({ events, filters: filterValues, options: optionValues });

const { properties } = new LinkMobilityWhatsAppTrigger().description;
const fields = withNested(properties);

const field = (name: string): INodeProperties => {
	const found = fields.find((each) => each.name === name);
	if (!found) throw new Error(`The trigger has no field ${name}`);
	return found;
};
const namesIn = (name: string) => (field(name).options ?? []).map((option) => option.name);

test.each([
	['messageTypes', messageTypes],
	['statuses', statuses],
	['match', keywordMatches],
	['events', eventKinds],
] as const)('%s offers all values', (name, values) => {
	expect(valuesOf(field(name)).sort()).toEqual([...values].sort());
});

test.each([
	['filters', Object.keys(filters.shape)],
	['options', Object.keys(options.shape)],
])('%s: the schema has the fields of the panel', (name, read) => {
	expect(namesIn(name).sort()).toEqual(read.sort());
});

const ofBoth = ['gateParameters'];
const ofMessages = ['keywords', 'messageTypes', 'ownNumbers', 'routes', 'senders'];
const ofReports = ['finalOnly', 'statuses'];
const every = [...ofBoth, ...ofMessages, ...ofReports];

test.each<[INodeParameters[string], string[]]>([
	[['message'], [...ofBoth, ...ofMessages]],
	[['status'], [...ofBoth, ...ofReports]],
	[['status', 'message'], every],
	[[], every],
	['message', [...ofBoth, ...ofMessages]],
	['status, message', every],
	['={{ ["message"] }}', every],
	[undefined, every],
])('with Trigger On %j, only filters that can apply are shown', (events, names) => {
	const shown = (field('filters').options ?? []).filter(
		(option) =>
			'type' in option && NodeHelpers.displayParameter({}, option, null, null, { events }),
	);
	expect(shown.map(({ name }) => name).sort()).toEqual(names.sort());
});

test('the examples of the panel are valid', () => {
	expect(
		chosen(example(field('options')), example(field('filters')), ['message']).problems,
	).toEqual([]);
});

test("an IP Allow-List that is added has LINK's addresses", () => {
	const { default: allowList } = field('allowList');
	expect(chosen({ allowList }, {}, ['message'])).toMatchObject({ problems: [] });
	expect(chosen({ allowList }, {}, ['message']).options.allowList?.length).toBeGreaterThan(0);
});

test('the defaults of all other fields are the values of unset ones', () => {
	const set = chosen(
		Object.fromEntries(
			(field('options').options ?? []).flatMap((option) =>
				'type' in option && option.name !== 'allowList' ? [[option.name, option.default]] : [],
			),
		),
		{},
		field('events').default,
	);
	expect(set).toEqual(chosen({}, {}, ['message']));
});
