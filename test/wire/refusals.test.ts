import { z } from 'zod/v3';
import { refusals } from '../../nodes/LinkMobilityWhatsApp/wire/refusals';

test('what is not a refusal of a schema has no sentences', () => {
	expect(refusals(new Error('no'))).toBeUndefined();
	expect(refusals(undefined)).toBeUndefined();
});

test('each thing that is refused is one sentence, in the order of the schema', () => {
	const schema = z.object({
		a: z.string().min(2, 'A is too short'),
		b: z.number().max(1, 'B is too big'),
	});
	expect(refusals(schema.safeParse({ a: 'x', b: 2 }).error)).toEqual([
		'A is too short',
		'B is too big',
	]);
});

test('a field that the API does not have is named as JSON has it', () => {
	const schema = z.object({ text: z.object({}).strict() });
	expect(refusals(schema.safeParse({ text: { foo: 1 } }).error)).toEqual([
		"text.foo is not a field of LINK's API",
	]);
});

test('even a schema that says nothing gives a sentence', () => {
	expect(refusals(new z.ZodError([]))).toEqual(['The request is not complete']);
});
