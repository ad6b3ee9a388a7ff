/* eslint-disable @n8n/community-nodes/no-restricted-globals */
import { progress } from '../../nodes/LinkMobilityWhatsApp/trigger/progress';

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
])('of the reports %j these are late: %j', (statuses, late) => {
	const isLate = progress();
	expect(statuses.map((status) => isLate('w', report(status)))).toEqual(late);
});

test('each message of each workflow has an order of its own', () => {
	const isLate = progress();
	isLate('w', report('read'));
	expect(isLate('w', report('sent', 'm2'))).toBe(false);
	expect(isLate('w', report('sent', 'm1', 1))).toBe(false);
	expect(isLate('v', report('sent'))).toBe(false);
	expect(isLate('w', report('sent'))).toBe(true);
});

test('reports without an ID are not of one message', () => {
	const isLate = progress();
	isLate('w', report('read', ''));
	expect(isLate('w', report('sent', ''))).toBe(false);
});

test('the oldest is forgotten after ten thousand messages', () => {
	const isLate = progress();
	isLate('w', report('read', 'old'));
	for (let index = 0; index < 10_000; index += 1) isLate('w', report('read', `m${index}`));
	expect(isLate('w', report('sent', 'm0'))).toBe(true);
	expect(isLate('w', report('sent', 'old'))).toBe(false);
});

test('an ID of any length takes the same memory', () => {
	const isLate = progress();
	const before = process.memoryUsage().heapUsed;
	for (let index = 0; index < 1_000; index += 1) {
		isLate('w', report('read', `${index}${'x'.repeat(100_000)}`));
	}
	expect(process.memoryUsage().heapUsed - before).toBeLessThan(50e6);
});
