import { duplicates } from '../../nodes/LinkMobilityWhatsApp/trigger/duplicates';
import {
	digest,
	isStored,
	KEPT,
	stored,
} from '../../nodes/LinkMobilityWhatsApp/trigger/remembered';

const message = (messageId: string) => ({ event: 'message', messageId });

test('what one process stored is known to the next', () => {
	const before = duplicates().toStore('w', [message('a'), message('b')], undefined);
	const { isDuplicate } = duplicates();
	expect(isDuplicate('w', message('a'), before)).toBe(true);
	expect(isDuplicate('w', message('c'), before)).toBe(false);
});

test('what was acknowledged meanwhile is stored, too; what is on its way is not', () => {
	const { isDuplicate, settle, toStore } = duplicates();
	for (const id of ['acknowledged', 'under way', 'now']) isDuplicate('w', message(id));
	settle('w', [message('acknowledged')]);
	const after = toStore('w', [message('now')], '');
	expect(isStored(after, digest(['message', 'acknowledged']))).toBe(true);
	expect(isStored(after, digest(['message', 'now']))).toBe(true);
	expect(isStored(after, digest(['message', 'under way']))).toBe(false);
	expect(isStored(toStore('another', [], ''), digest(['message', 'acknowledged']))).toBe(false);
});

test('the oldest goes when there are too many, and 12 kB hold them all', () => {
	const names = Array.from({ length: KEPT + 1 }, (_, index) => digest([index]));
	const [oldest = '', second = ''] = names;
	const all = stored('', names);
	expect(all.length).toBeLessThanOrEqual(12_000);
	expect([isStored(all, oldest), isStored(all, second)]).toEqual([false, true]);
	expect(isStored(stored(all, [oldest]), second)).toBe(false);
});

test.each([undefined, null, 7, {}, 'short words', ''])('%j is nothing stored', (before) => {
	const name = digest(['a']);
	expect(isStored(before, name)).toBe(false);
	expect(stored(before, [name])).toBe(name);
});
