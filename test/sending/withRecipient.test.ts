import type { Group } from '../../nodes/LinkMobilityWhatsApp/sending/groups';
import { withRecipient } from '../../nodes/LinkMobilityWhatsApp/sending/withRecipient';
import { endpoints } from '../../nodes/LinkMobilityWhatsApp/wire/endpoints';

const groupOf = (body: Group['body'], endpoint: Group['endpoint'] = endpoints.sendMessages) => {
	const member = { itemIndex: 0, endpoint, body, identity: {}, simplify: true };
	return { members: [member], endpoint, body } satisfies Group;
};

test('adds the only recipient to the custom parameters, and leaves the item as it was', () => {
	const group = groupOf({
		destinations: ['+46700000001'],
		customParameters: { order: '4711' },
	});
	expect(withRecipient(group)).toEqual({
		...group,
		body: {
			destinations: ['+46700000001'],
			customParameters: { order: '4711', n8nRecipient: '+46700000001' },
		},
	});
	expect(group.members[0]?.body?.customParameters).toEqual({ order: '4711' });
});

test('adds a user ID', () => {
	const { body } = withRecipient(groupOf({ destinations: ['SE.1A2b3C'] }));
	expect(body?.customParameters).toEqual({ n8nRecipient: 'SE.1A2b3C' });
});

test.each<[string, Group]>([
	['several recipients', groupOf({ destinations: ['+46700000001', '+46700000002'] })],
	['no recipient', groupOf({ destinations: [] })],
	['no body', groupOf(undefined, endpoints.getTemplate)],
	['a template to create', groupOf({ destinations: ['a'] }, endpoints.createTemplate)],
])('returns a request with %s unchanged', (_, group) => {
	expect(withRecipient(group)).toBe(group);
});
