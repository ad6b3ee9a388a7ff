import { classify } from '../../../nodes/LinkMobilityWhatsApp/trigger/events/classify';
import { itemOf } from '../../../nodes/LinkMobilityWhatsApp/trigger/events/item';
import { incoming, report } from '../../fixtures/callbacks';

const itemWith = (customParameters: unknown, raw = false) =>
	itemOf(classify(report({ customParameters })), raw);

test.each([
	['a number', '+46700000001'],
	['a business-scoped user ID', 'SE.1A2b3C'],
])('%s that the node sent along is `to`, and no custom parameter', (_, to) => {
	const item = itemWith({ order: '4711', n8nRecipient: to, waMessageId: 'wamid.A' });
	expect(item.to).toBe(to);
	expect(item.customParameters).toEqual({ order: '4711', waMessageId: 'wamid.A' });
});

test('spaces around the name and the value do not count', () => {
	const item = itemWith({ ' n8nRecipient ': ' +46700000001 ' });
	expect(item.to).toBe('+46700000001');
	expect(item.customParameters).toEqual({});
});

test('a failed report has it too, with the details of the failure', () => {
	const failure = {
		resultCode: 112403,
		messageType: 'request',
		messageIndex: -1,
		customParameters: { n8nRecipient: '+46700000001', metaErrorDetails: 'No such file' },
	};
	expect(itemOf(classify(report(failure)), false)).toMatchObject({
		scope: 'request',
		to: '+46700000001',
		error: { details: 'No such file' },
		customParameters: { metaErrorDetails: 'No such file' },
	});
});

test('`raw` keeps it', () => {
	const customParameters = { n8nRecipient: '+46700000001' };
	expect(itemWith(customParameters, true).raw).toEqual(report({ customParameters }));
});

test.each([
	['no parameters', null, {}],
	['other parameters', { recipient: '+46700000001' }, { recipient: '+46700000001' }],
	['a blank value', { n8nRecipient: ' ' }, { n8nRecipient: '' }],
	['an object', { n8nRecipient: { a: 1 } }, { n8nRecipient: { a: 1 } }],
	['a list', { n8nRecipient: ['+46700000001'] }, { n8nRecipient: ['+46700000001'] }],
])('%s: there is no `to`, and nothing is taken away', (_, given, kept) => {
	const item = itemWith(given);
	expect(item.to).toBeUndefined();
	expect(item.customParameters).toEqual(kept);
});

test("a stranger's text is passed on as text, and cut", () => {
	const item = itemWith({ n8nRecipient: 'x'.repeat(100_000) });
	expect(item.to).toBe(`${'x'.repeat(999)}…`);
	expect(itemWith({ n8nRecipient: '={{ 1 }}<b>' }).to).toBe('={{ 1 }}<b>');
});

test('a parameter of that name on the gate belongs to the gate', () => {
	const gateCustomParameters = { n8nRecipient: '+46700000001' };
	const item = itemOf(classify(report({ gateCustomParameters })), false);
	expect(item.to).toBeUndefined();
	expect(item.gateCustomParameters).toEqual(gateCustomParameters);
});

test('a message that a person sent keeps its own `to`', () => {
	const customParameters = { n8nRecipient: '+46700000001' };
	const item = itemOf(
		classify(incoming({ contentType: 'TEXT', text: 'Hi' }, { customParameters })),
		false,
	);
	expect(item.to).toBe('+46000000000');
	expect(item.customParameters).toEqual(customParameters);
});
