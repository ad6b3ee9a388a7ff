import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { misfits } from '../helpers/schema';
import type { Schema } from '../helpers/schema';
import { events, operations, outputs, schemas, ofTrigger } from './written';

const folder = join(__dirname, '../../nodes/LinkMobilityWhatsApp/__schema__');

// WRITE_SCHEMAS=1 npx jest test/schema writes them anew, for a person to look at.
if (process.env.WRITE_SCHEMAS) {
	for (const [file, schema] of schemas()) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		const text = JSON.stringify({ ...schema, version: 1 }, null, '\t');
		writeFileSync(join(folder, file), `${text}\n`);
	}
}

const stored = (file: string): Schema =>
	JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema;

test('there is a schema for the trigger and for each operation, and no other', () => {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
	expect(files.sort()).toEqual([...schemas().keys()].sort());
});

test.each([...schemas().keys()])('%s holds what n8n shows, and what is made today', (file) => {
	expect(stored(file)).toEqual({ ...schemas().get(file), version: 1 });
});

test.each(operations)('$file fits whatever comes out', ({ file, resource, operation, open }) => {
	const schema = stored(file);
	const items = outputs(resource, operation);
	expect(items.flatMap((item) => misfits(item, schema, '', open))).toEqual([]);
});

// n8n's guidelines ask for a choice of fields where an operation has more: docs/decisions.md#output-fields.
test.each(operations)('no item of $file has more than ten fields', ({ resource, operation }) => {
	const counts = outputs(resource, operation).map((item) => Object.keys(item).length);
	expect(counts.length).toBeGreaterThan(0);
	expect(Math.max(...counts)).toBeLessThanOrEqual(10);
});

test.each(ofTrigger)('every kind of event fits the schema of the trigger, %s', (file) => {
	const schema = stored(file);
	expect(events.flatMap((item) => misfits(item, schema, String(item.event)))).toEqual([]);
});

test('what does not fit is found', () => {
	const schema = stored('v1.1.0.json');
	expect(misfits({ event: 1, new: 1, order: { items: [{ new: 1 }] } }, schema)).toEqual([
		'.event is of type number, not string',
		'.new is not in the schema',
		'.order.items[0].new is not in the schema',
	]);
});
