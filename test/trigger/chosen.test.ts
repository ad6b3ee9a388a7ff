import { chosen, warning } from '../../nodes/LinkMobilityWhatsApp/trigger/chosen';

const broken = (word: string) => chosen({ includeRaw: word }, {}, ['message']);
const sentence = 'Not set, because it cannot be read: Options: Include Raw must be true or false';

test('what cannot be read is told once, however many callbacks come', () => {
	const told = [1, 2, 3].map(() => warning(broken('perhaps')));
	expect(told).toEqual([sentence, undefined, undefined]);
	expect(warning(broken('often'))).toBe(sentence);
});

test('there is nothing to tell when all can be read', () => {
	expect(warning(chosen({ includeRaw: true }, {}, ['message']))).toBeUndefined();
});
