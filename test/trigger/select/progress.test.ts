import { createProgress } from '../../../nodes/LinkMobilityWhatsApp/trigger/select/progress';

const report = (status: string, messageId = 'm1', messageIndex = 0) => ({
	status,
	messageId,
	messageIndex,
	failed: status === 'failed' || status === 'invalid_contact',
});

test.each([
	[
		['queued', 'sent_to_whatsapp', 'sent', 'delivered', 'read'],
		[false, false, false, false, false],
	],
	[
		['read', 'delivered', 'read', 'sent'],
		[false, true, false, true],
	],
	[
		['delivered', 'delivered'],
		[false, false],
	],
	[
		['read', 'failed', 'unknown', 'deleted', 'delivered'],
		[false, false, false, false, true],
	],
	[
		['failed', 'queued', 'sent_to_whatsapp', 'sent', 'failed'],
		[false, true, true, true, false],
	],
	[
		['invalid_contact', 'sent_to_whatsapp', 'delivered', 'read', 'invalid_contact'],
		[false, true, false, false, false],
	],
])('of the reports %j, %j come too late', (statuses, late) => {
	const { record: recordProgress } = createProgress();
	expect(statuses.map((status) => recordProgress('w', report(status)))).toEqual(late);
});

test('each message of each workflow has its own order', () => {
	const { record: recordProgress } = createProgress();
	recordProgress('w', report('read'));
	expect(recordProgress('w', report('sent', 'm2'))).toBe(false);
	expect(recordProgress('w', report('sent', 'm1', 1))).toBe(false);
	expect(recordProgress('v', report('sent'))).toBe(false);
	expect(recordProgress('w', report('sent'))).toBe(true);
});

test('reports without an ID belong to different messages', () => {
	const { record: recordProgress } = createProgress();
	recordProgress('w', report('read', ''));
	expect(recordProgress('w', report('sent', ''))).toBe(false);
});

test('a message is forgotten after ten thousand others', () => {
	const { record: recordProgress } = createProgress();
	recordProgress('w', report('read', 'old'));
	for (let index = 0; index < 10_000; index += 1) recordProgress('w', report('read', `m${index}`));
	expect(recordProgress('w', report('sent', 'm0'))).toBe(true);
	expect(recordProgress('w', report('sent', 'old'))).toBe(false);
});

test('an ID of any length takes the same memory', () => {
	const { record: recordProgress } = createProgress();
	const before = process.memoryUsage().heapUsed;
	for (let index = 0; index < 1_000; index += 1) {
		recordProgress('w', report('read', `${index}${'x'.repeat(100_000)}`));
	}
	expect(process.memoryUsage().heapUsed - before).toBeLessThan(50e6);
});

describe('a report that is taken back', () => {
	test.each([
		['makes no other late', ['read'], 'read', 'delivered', false],
		['leaves those before it', ['delivered', 'read'], 'read', 'sent', true],
		['leaves those after it', ['delivered', 'read'], 'delivered', 'sent', true],
		['leaves a late one', ['read', 'delivered'], 'read', 'sent', true],
		['leaves the same one that was stored', ['read', 'read'], 'read', 'delivered', true],
		['without a rank changes nothing', ['read', 'deleted'], 'deleted', 'delivered', true],
	])('%s', (_title, statuses, takenBack, next, isLate) => {
		const { record, takeBack } = createProgress();
		for (const status of statuses) record('w', report(status));
		takeBack('w', report(takenBack));
		expect(record('w', report(next))).toBe(isLate);
	});
});
