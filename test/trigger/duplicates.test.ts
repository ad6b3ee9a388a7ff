import { duplicates } from '../../nodes/LinkMobilityWhatsApp/trigger/duplicates';

const report = { event: 'status', messageId: 'm1', messageIndex: 0, resultCode: 112003 };
const message = { event: 'message', messageId: 'm1', providerMessageId: 'wamid.X' };

test.each([
	['the same report', report, { ...report }, true],
	['a report of another code', report, { ...report, resultCode: 112007 }, false],
	['a report of another message', report, { ...report, messageIndex: 1 }, false],
	['a report without an ID', { event: 'status' }, { event: 'status' }, false],
	['the same message', message, { ...message, providerMessageId: undefined }, true],
	['another message', message, { ...message, messageId: 'm2' }, false],
	['a report of a message', message, report, false],
	[
		'a message that only WhatsApp named',
		{ ...message, messageId: undefined },
		{ ...message, messageId: '' },
		true,
	],
	['an event that is not known', { event: 'unknown' }, { event: 'unknown' }, false],
])('%s', (_title, first, second, expected) => {
	const { isDuplicate } = duplicates();
	expect([isDuplicate('w', first), isDuplicate('w', second)]).toEqual([false, expected]);
	expect(isDuplicate('v', second)).toBe(false);
});

test('the oldest is forgotten after ten thousand events', () => {
	const { isDuplicate } = duplicates();
	for (let id = 0; id <= 10_000; id += 1) isDuplicate('w', { ...message, messageId: `m${id}` });
	expect(isDuplicate('w', { ...message, messageId: 'm1' })).toBe(true);
	expect(isDuplicate('w', { ...message, messageId: 'm0' })).toBe(false);
});

test('what was not taken after all may come again', () => {
	const { isDuplicate, forget } = duplicates();
	isDuplicate('w', message);
	isDuplicate('w', report);
	forget('w', [message, { event: 'unknown' }]);
	expect(isDuplicate('w', message)).toBe(false);
	expect(isDuplicate('w', report)).toBe(true);
});

test('what an execution has begun with is not run again, though its callback was not answered', () => {
	const { isDuplicate, begin, forget } = duplicates();
	for (const item of [message, report]) isDuplicate('w', item);
	begin('w', [message]);
	forget('w', [message, report]);
	begin('w', [report]);
	expect([isDuplicate('w', message), isDuplicate('w', report)]).toEqual([true, true]);
	expect(isDuplicate('v', message)).toBe(false);
});

test('so many executions are remembered, too; the oldest is forgotten first', () => {
	const { isDuplicate, begin } = duplicates();
	const first = { ...message, messageId: 'first' };
	begin('w', [first]);
	for (let id = 0; id < 10_000; id += 1) begin('w', [{ ...message, messageId: `m${id}` }]);
	expect(isDuplicate('w', { ...message, messageId: 'm0' })).toBe(true);
	expect(isDuplicate('w', first)).toBe(false);
});
