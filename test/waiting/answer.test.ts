import { answer, resumed } from '../../nodes/LinkMobilityWhatsApp/waiting/answer';

const respondedAt = '2026-11-30T15:00:00.000Z';

test.each<[what: string, value: Record<string, unknown>]>([
	['a tap', { choice: { index: 1, title: 'Decline' } }],
	['a text', { text: 'Yes' }],
	['a form', { form: { name: 'Ann' } }],
	['a report', { delivery: { status: 'failed', resultCode: 1, error: {}, disposition: 'fix' } }],
])('%s is an answer', (_, value) => {
	const given = { nonce: 'n', respondedAt, from: '+46700000001', messageId: 'm', ...value };
	expect(answer.parse(given)).toEqual(given);
});

test.each<[what: string, value: unknown]>([
	['nothing', undefined],
	['a text', 'yes'],
	['no nonce', { respondedAt }],
	['no time', { nonce: 'n' }],
	['a choice by its title', { nonce: 'n', respondedAt, choice: { title: 'Yes' } }],
	['half a choice', { nonce: 'n', respondedAt, choice: { index: 0.5 } }],
	['a form that is a list', { nonce: 'n', respondedAt, form: [] }],
])('%s is not an answer', (_, value) => expect(answer.safeParse(value).success).toBe(false));

test.each([{}, { resumed: false }, { resumed: 'true' }, '<html>No action required</html>'])(
	'%j does not say that the execution continued',
	(body) => expect(resumed.safeParse(body).success).toBe(false),
);

test('resumed says that the execution continued', () =>
	expect(resumed.safeParse({ resumed: true }).success).toBe(true));
