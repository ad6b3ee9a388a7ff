import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod/v3';
import * as shared from '../../sandbox/shared';
import { importsOf } from '../helpers/boundaries';

const folder = join(__dirname, '..', '..', 'sandbox');

test('shared.ts alone imports from nodes/', () => {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
		.map((entry) => join(entry.parentPath, entry.name));
	const importing = files.filter((file) =>
		importsOf(file, readFileSync(file, 'utf8')).some(({ from }) => from.includes('nodes/')),
	);
	expect(importing.map((file) => relative(folder, file))).toEqual(['shared.ts']);
});

/** Whether a value is a schema or holds one, at any depth. */
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
