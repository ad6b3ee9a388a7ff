import { NodeHelpers } from 'n8n-workflow';
import type { INodeParameters, INodeProperties } from 'n8n-workflow';
import { LinkMobilityWhatsApp } from '../../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';
import { LinkMobilityWhatsAppTrigger } from '../../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import { createSettingsReader } from '../../../nodes/LinkMobilityWhatsApp/trigger/settings/settings';
import { statuses } from '../../../nodes/LinkMobilityWhatsApp/wire/codes';
import { messageTypes } from '../../../nodes/LinkMobilityWhatsApp/trigger/events/messageType';
import { filters } from '../../../nodes/LinkMobilityWhatsApp/trigger/settings/filters/filters';
import { keywordMatches } from '../../../nodes/LinkMobilityWhatsApp/trigger/settings/filters/keywordSchema';
import { eventKinds } from '../../../nodes/LinkMobilityWhatsApp/trigger/settings/triggerOn';
import {
	advancedOptions,
	options,
} from '../../../nodes/LinkMobilityWhatsApp/trigger/settings/options/options';
import { evaluated, nodeOf } from '../../helpers/engine';
import { example, valuesOf, withNested } from '../../helpers/views';

const readSettings = createSettingsReader(true);
const chosen = (values: Partial<Parameters<typeof readSettings>[0]>) =>
	readSettings({ events: ['message'], filters: {}, options: {}, advancedOptions: {}, ...values });

const trigger = new LinkMobilityWhatsAppTrigger();
const { properties } = trigger.description;
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
	['advancedOptions', Object.keys(advancedOptions.shape)],
])('%s: the schema has the fields of the panel', (name, read) => {
	expect(namesIn(name).sort()).toEqual(read.sort());
});

const ofBoth = [
	...['gateParameters', 'answersAlsoStart', 'acknowledgement', 'ignoreDuplicates', 'includeRaw'],
	...['allowList', 'maxItems', 'groupedEvents', 'unknownEvents'],
];
const ofMessages = [
	...['ignoredKeywords', 'keywords', 'messageTypes', 'ownNumbers', 'routes', 'senders'],
	...['downloadMedia', 'mediaField', 'allowPrivate', 'includeRoute'],
	...['mediaSizeLimit', 'mediaTimeout'],
];
const ofReports = ['finalOnly', 'statuses', 'onlyAdvance'];
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
])('with Trigger On %j, only filters and options that can apply are shown', (events, names) => {
	const shown = ['filters', 'options', 'advancedOptions']
		.flatMap((group) => field(group).options ?? [])
		.filter(
			(option) =>
				'type' in option && NodeHelpers.displayParameter({}, option, null, null, { events }),
		);
	expect(shown.map(({ name }) => name).sort()).toEqual([...names].sort());
});

test.each(['filters', 'options', 'advancedOptions'])('%s are sorted by display name', (group) => {
	const labels = (field(group).options ?? []).map((option) =>
		'displayName' in option ? option.displayName : option.name,
	);
	expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, 'en')));
});

test.each<[INodeParameters[string], string]>([
	[['message'], 'Incoming Message'],
	[['status', 'message'], 'Delivery Report, Incoming Message'],
	['={{ "status, message" }}', 'Delivery Report, Incoming Message'],
	[[], ''],
	[['another'], 'another'],
])('with Trigger On %j, the subtitle is in the words of the panel: %s', async (events, words) => {
	const { subtitle } = trigger.description;
	expect(await evaluated(trigger, nodeOf(trigger, { events }), subtitle)).toBe(words);
	for (const { name } of field('events').options ?? []) expect(subtitle).toContain(name);
});

test('the description fits both nodes, which n8n lists as one', () => {
	const { name, description } = trigger.description;
	expect(new LinkMobilityWhatsApp().description.name).toBe(name.replace('Trigger', ''));
	expect(description).toContain('messages, answers and delivery reports');
	expect(description).not.toMatch(/\b(start|trigger|receive)/i);
});

test('the examples of the panel are valid', () => {
	const given = ['filters', 'options', 'advancedOptions'].map((name) => [
		name,
		example(field(name)),
	]);
	expect(chosen(Object.fromEntries(given)).problems).toEqual([]);
});

test("an IP Allow-List that is added has LINK's addresses", () => {
	const { default: allowList } = field('allowList');
	const settings = chosen({ advancedOptions: { allowList } });
	expect(settings).toMatchObject({ problems: [] });
	expect(settings.options.allowList?.length).toBeGreaterThan(0);
});

test('the defaults of all other fields are the values of unset ones', () => {
	const defaultsOf = (group: string) =>
		Object.fromEntries(
			(field(group).options ?? []).flatMap((option) =>
				'type' in option && option.name !== 'allowList' ? [[option.name, option.default]] : [],
			),
		);
	const set = chosen({
		options: defaultsOf('options'),
		advancedOptions: defaultsOf('advancedOptions'),
		events: field('events').default,
	});
	expect(set).toEqual(chosen({}));
});
