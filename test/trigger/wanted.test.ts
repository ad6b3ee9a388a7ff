import { isWanted } from '../../nodes/LinkMobilityWhatsApp/trigger/wanted';
import { filters } from '../../nodes/LinkMobilityWhatsApp/wire/filters';

type Values = Record<string, unknown>;
const events = new Set(['message', 'status']);

const text: Values = { event: 'message', type: 'text', text: 'Hi', from: '+4670', to: '+4671' };
const fits = (item: Values, given: Values) =>
	isWanted(item, { events, unknownEvents: false, filters: filters.parse(given) });

test.each<[string, Values, Values, boolean]>([
	['no filter', text, {}, true],
	['its type', text, { messageTypes: ['text'] }, true],
	['another type', text, { messageTypes: ['image', 'unknown'] }, false],
	['other types', { ...text, type: 'unknown' }, { messageTypes: ['unknown'] }, true],
	['its keyword', text, { keywords: ['bye', 'hi'] }, true],
	['another keyword', text, { keywords: ['bye'] }, false],
	['a keyword, and no text', { ...text, text: undefined }, { keywords: ['hi'] }, false],
	['statuses alone', text, { statuses: ['read'], finalOnly: true }, true],
])('a message with %s', (_title, item, given, wanted) => {
	expect(fits(item, given)).toBe(wanted);
});

test.each<[string, Values, boolean]>([
	['its sender', { senders: '+46701234567' }, true],
	['the user ID of its sender', { senders: 'SE.1A2b' }, true],
	['another sender', { senders: '+46701234568' }, false],
	['its destination', { ownNumbers: '+46700000000' }, true],
	['another destination', { ownNumbers: '+46700000001' }, false],
	['both', { senders: '+46701234567', ownNumbers: '+46700000001' }, false],
])('a message held against %s', (_title, given, wanted) => {
	const item = { ...text, from: '+46701234567', to: '+46700000000', userId: 'SE.1A2b' };
	expect(fits(item, given)).toBe(wanted);
});

test.each<[string, Values, boolean, boolean]>([
	['its status', { statuses: ['read'] }, true, true],
	['another status', { statuses: ['sent', 'failed'] }, true, false],
	['final only', { finalOnly: true }, true, true],
	['final only, and is not', { finalOnly: true }, false, false],
	['filters of messages alone', { messageTypes: ['text'], keywords: ['x'] }, true, true],
])('a report with %s', (_title, given, final, wanted) => {
	expect(fits({ event: 'status', status: 'read', final }, given)).toBe(wanted);
});
