import { createLru } from '../../nodes/LinkMobilityWhatsApp/trigger/lru';

test('drops the entry that was used longest ago', () => {
	const entries = createLru<number>(2);
	entries.set('a', 1);
	entries.set('b', 2);
	entries.get('a');
	entries.set('c', 3);
	expect(['a', 'b', 'c'].map(entries.get)).toEqual([1, undefined, 3]);
	entries.set('a', 4);
	entries.set('d', 5);
	expect(['a', 'c', 'd'].map(entries.has)).toEqual([true, false, true]);
	entries.delete('a');
	expect(entries.has('a')).toBe(false);
});
