import { addActivity, addPerson, emptyState, markRead } from '../../sandbox/conversations';
import { message } from './businessMessage';

const NOW = new Date('2026-03-01T10:00:00Z');

test('adding a known number updates the person', () => {
	const state = emptyState();
	addPerson(state, '+46700000001');
	addPerson(state, '+46700000001', 'Ann');
	addPerson(state, '+46700000001');
	expect(state.people).toEqual([{ number: '+46700000001', name: 'Ann', wrote: null, wroteTo: {} }]);
});

test.each(['queued', 'sent', 'read', 'failed'] as const)(
	'a message that is %s cannot be marked as read',
	(status) => {
		const state = { ...emptyState(), messages: [message({ status })] };
		expect(markRead(state, ['a-0'], NOW)).toEqual([]);
	},
);

test('a delivered message is marked as read', () => {
	const state = { ...emptyState(), messages: [message(), message({ id: 'b-0' })] };
	expect(markRead(state, ['a-0', 'unknown'], NOW).map(({ id }) => id)).toEqual(['a-0']);
	expect(state.messages.map(({ status }) => status)).toEqual(['read', 'delivered']);
	expect(state.messages[0]?.times).toEqual({ read: '2026-03-01T10:00:00.000Z' });
});

test('the activity list drops its oldest entries', () => {
	const state = emptyState();
	for (let id = 0; id < 400; id++) {
		addActivity(state, {
			id: String(id),
			time: NOW.toISOString(),
			kind: 'note',
			title: '',
			about: '',
			address: '',
			status: null,
			outcome: '',
			sent: null,
			answered: null,
		});
	}
	expect(state.activity).toHaveLength(300);
	expect(state.activity[0]?.id).toBe('100');
});
