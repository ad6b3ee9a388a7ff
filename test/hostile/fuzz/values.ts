import { incoming, report } from '../../fixtures/callbacks';

/** Entries of a list, each of so many bytes, until the text has the size. */
function list(size: number, entry: string): string {
	const count = Math.max(1, Math.floor(size / (entry.length + 1)));
	return `[${`${entry},`.repeat(count - 1)}${entry}]`;
}

/** Fields of an object, numbered, until the text has about the size. */
function object(size: number, field: (index: number) => string): string {
	const fields: string[] = [];
	for (let length = 2; length < size; length += (fields.at(-1)?.length ?? 0) + 1)
		fields.push(field(fields.length));
	return `{${fields.join(',')}}`;
}

/** Growing lists and objects as JSON, by name; the size is in bytes. */
export const values: Readonly<Record<string, (size: number) => string>> = {
	'a list of numbers': (size) => list(size, '1'),
	'a list of texts': (size) => list(size, '"a"'),
	'a list of empty objects': (size) => list(size, '{}'),
	'a list of empty lists': (size) => list(size, '[]'),
	'a list of nulls': (size) => list(size, 'null'),
	'a list of lists of lists': (size) => list(size, '[[["a"]]]'),
	'a list of reports': (size) => list(size, JSON.stringify(report({}))),
	'a list of messages': (size) =>
		list(size, JSON.stringify(incoming({ contentType: 'TEXT', text: 'Hello' }))),
	'lists within each other': (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
	'objects within each other': (size) => `${'{"a":'.repeat(size / 6)}1${'}'.repeat(size / 6)}`,
	'an object of many names': (size) => object(size, (index) => `"name ${index}":"value"`),
	'an object of form fields': (size) => object(size, (index) => `"a[${index}]":"value"`),
	'an object of objects of form fields': (size) =>
		object(size, (index) => `"a${index % 1000}[b${index}]":"value"`),
	'an object of names with blanks': (size) =>
		object(size, (index) => `" ${' '.repeat(index % 99)}${index} ":1`),
	'a text in an object': (size) => `{"text":"${'a'.repeat(size)}"}`,
	'a name in an object': (size) => `{"${'a'.repeat(size)}":1}`,
	'a number of many digits': (size) => `{"resultCode":${'1'.repeat(size)}}`,
};
