import {
	fullCode,
	isFailure,
	isFinal,
	statusOf,
	statuses,
} from '../../nodes/LinkMobilityWhatsApp/wire/codes';

test.each([
	[112000, 'failed', true, true],
	[112001, 'queued', false, false],
	[112002, 'sent_to_whatsapp', false, false],
	[112006, 'sent', false, false],
	[112003, 'delivered', false, true],
	[112007, 'read', false, true],
	[112008, 'deleted', false, true],
	[112403, 'failed', true, true],
	[112404, 'invalid_contact', true, true],
	[112406, 'failed', true, true],
	[112408, 'failed', true, true],
	[112409, 'tracking_lost', false, true],
	[12409, 'tracking_lost', false, true],
	[999, 'unknown', false, false],
])('result code %i is "%s", not delivered: %p, settled: %p', (code, status, failed, final) => {
	expect(statusOf(code)).toBe(status);
	expect(isFailure(statusOf(code))).toBe(failed);
	expect(isFinal(statusOf(code))).toBe(final);
});

test('a code printed without its first digit is completed, others stay', () => {
	expect(fullCode(12409)).toBe(112409);
	expect(fullCode(112003)).toBe(112003);
});

test('every status is one a person can choose', () => {
	expect(new Set(statuses).size).toBe(statuses.length);
});
