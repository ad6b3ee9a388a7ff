import { z } from 'zod/v3';
import * as shared from '../../sandbox/shared';

/** True for a schema and for a value that holds one, at any depth. */
const holdsSchema = (value: unknown): boolean =>
	value instanceof z.ZodType ||
	(typeof value === 'object' && value !== null && Object.values(value).some(holdsSchema));

test.each(Object.entries(shared))('%s is a name or a limit, not a schema', (_, value) => {
	expect(typeof value).not.toBe('function');
	expect(holdsSchema(value)).toBe(false);
});

test('a nested schema is found', () => {
	expect(holdsSchema({ endpoint: { body: z.string() } })).toBe(true);
});
