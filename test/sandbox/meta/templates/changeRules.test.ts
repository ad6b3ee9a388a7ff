import { refuseEdit, reservedUntil } from '../../../../sandbox/meta/templates/changeRules';
import type { Template } from '../../../../sandbox/meta/templates/template';

const NOW = new Date('2026-03-31T12:00:00.000Z');
const HOUR_MS = 3_600_000;
const ago = (hours: number) => new Date(NOW.getTime() - hours * HOUR_MS).toISOString();

const kept = (part: Partial<Template> = {}): Template => ({
	id: '1',
	name: 'order_ok',
	language: 'en',
	category: 'UTILITY',
	parameter_format: 'positional',
	status: 'APPROVED',
	components: [],
	submitted: ago(1000),
	edits: [],
	...part,
});

const days = (count: number) => Array.from({ length: count }, (_, day) => ago(25 + day * 24));

test.each<[string, string[], RegExp | undefined]>([
	['never', [], undefined],
	['24 hours ago', [ago(24)], undefined],
	['a moment less', [ago(23.999)], /once in 24 hours$/],
	['9 times in 30 days', days(9), undefined],
	['10 times in 30 days', days(10), /10 times in 30 days$/],
	['10 times, once before that', [...days(9), ago(30 * 24)], undefined],
])('an approved template that was edited %s', (_, edits, words) => {
	const refusal = refuseEdit(kept({ edits }), undefined, NOW);
	if (words)
		expect(refusal).toMatchObject({ code: 2388039, details: expect.stringMatching(words) });
	else expect(refusal).toBeUndefined();
});

test.each(['REJECTED', 'PAUSED'] as const)(
	'a template that is %s can be edited at any time',
	(status) => {
		expect(refuseEdit(kept({ status, edits: days(12) }), 'MARKETING', NOW)).toBeUndefined();
	},
);

test.each([
	['APPROVED', '2026-04-30T12:00:00.000Z'],
	['PAUSED', '2026-04-30T12:00:00.000Z'],
	['PENDING', '2026-03-31T12:00:00.000Z'],
	['REJECTED', '2026-03-31T12:00:00.000Z'],
] as const)('the name of one that was %s when it was deleted is free from %s', (status, time) => {
	expect(reservedUntil(kept({ status }), NOW)).toBe(time);
});
