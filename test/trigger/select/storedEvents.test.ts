import {
	digest,
	isStored,
	MAX_STORED,
	withStored,
} from '../../../nodes/LinkMobilityWhatsApp/trigger/select/storedEvents';

const names = Array.from({ length: MAX_STORED + 1 }, (_, index) => digest([index]));
const [oldest = '', second = ''] = names;

test('stores at most 12 kB and drops the oldest event first', () => {
	const all = withStored('', names);
	expect(all.length).toBeLessThanOrEqual(12_000);
	expect([isStored(all, oldest), isStored(all, second)]).toEqual([false, true]);
	expect(isStored(withStored(all, [oldest]), second)).toBe(false);
});

test.each([undefined, null, 7, {}, 'short words', ''])('%j counts as an empty store', (before) => {
	const name = digest(['a']);
	expect(isStored(before, name)).toBe(false);
	expect(withStored(before, [name])).toBe(name);
});
