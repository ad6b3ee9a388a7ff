import { createSettledQuestions } from '../../../nodes/LinkMobilityWhatsApp/trigger/answers/settledQuestions';

const message = { event: 'message', messageId: 'a', waMessageId: 'wamid.A' };
const report = { event: 'status', messageId: 'm', resultCode: 112003 };

test.each([
	['the same message', message, message, 'resumed'],
	['another message', message, { ...message, messageId: 'b' }, 'ended'],
	['the same report', report, report, 'resumed'],
	['another report of the message', report, { ...report, resultCode: 112007 }, 'ended'],
	['messages without an ID', { event: 'message' }, { event: 'message' }, 'ended'],
	['any message, if it had ended before', undefined, message, 'ended'],
])('a question that was answered, and %s', (_title, by, item, outcome) => {
	const settled = createSettledQuestions();
	expect(settled.outcome('question', item)).toBeUndefined();
	settled.add('question', by);
	expect(settled.outcome('question', item)).toBe(outcome);
	expect(settled.outcome('another question', item)).toBeUndefined();
});

test('remembers which events have resumed an execution', () => {
	const settled = createSettledQuestions();
	settled.add('question', message);
	settled.add('another question');
	expect(settled.hasResumed(message)).toBe(true);
	expect(settled.hasResumed({ ...message, messageId: 'b' })).toBe(false);
	expect(settled.hasResumed({ event: 'message' })).toBe(false);
});
