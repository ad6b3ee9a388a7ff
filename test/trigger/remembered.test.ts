import {
	appended,
	digest,
	isStored,
	KEPT,
	stored,
} from '../../nodes/LinkMobilityWhatsApp/trigger/remembered';

const names = Array.from({ length: KEPT + 1 }, (_, index) => digest([index]));
const [oldest = '', second = ''] = names;

test('the oldest goes when there are too many, and 12 kB hold them all', () => {
	const all = stored('', names);
	expect(all.length).toBeLessThanOrEqual(12_000);
	expect([isStored(all, oldest), isStored(all, second)]).toEqual([false, true]);
	expect(isStored(stored(all, [oldest]), second)).toBe(false);
});

test('to append comes to the same', () => {
	const full = stored('', names.slice(0, KEPT));
	expect(appended(full, names.slice(KEPT))).toBe(stored(full, names.slice(KEPT)));
	expect(appended('', [oldest, second]).trim()).toBe(stored('', [oldest, second]));
	expect(appended(oldest, [])).toBe(oldest);
});

test.each([undefined, null, 7, {}, 'short words', ''])('%j is nothing stored', (before) => {
	const name = digest(['a']);
	expect(isStored(before, name)).toBe(false);
	expect(stored(before, [name])).toBe(name);
});
