/** As much of JSON Schema as n8n shows fields by. */
export interface Schema {
	type: 'object' | 'array' | 'string' | 'number' | 'boolean';
	properties?: Record<string, Schema>;
	items?: Schema;
}

/** Objects with unknown fields: those of the user, of LINK's support or of an advertisement, and requests of any kind. */
const OPEN = /^(customParameters|gateCustomParameters|data|referral|raw|request)$/;

/** The same for the answer to a question, which is known except for the fields of a form. */
export const OPEN_IN_ANSWERS = /^(form|request)$/;

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What all these values have in common: every field that one of them has. What is null says nothing. */
export function schemaOf(values: unknown[], name = '', open = OPEN): Schema {
	const known = values.filter((value) => value !== null && value !== undefined);
	const [first] = known;
	if (Array.isArray(first)) {
		return { type: 'array', items: schemaOf(known.filter(Array.isArray).flat(), '', open) };
	}
	if (!isRecord(first))
		return { type: first === undefined ? 'string' : (typeof first as 'string') };
	if (open.test(name)) return { type: 'object', properties: {} };
	const records = known.filter(isRecord);
	const names = [...new Set(records.flatMap(Object.keys))];
	const properties = names.map((each) => [
		each,
		schemaOf(
			records.map((one) => one[each]),
			each,
			open,
		),
	]);
	return { type: 'object', properties: Object.fromEntries(properties) as Record<string, Schema> };
}

/** Where a value is not as its schema says: a path each. */
export function misfits(
	value: unknown,
	schema: Schema | undefined,
	path = '',
	open = OPEN,
): string[] {
	if (!schema) return [`${path} is not in the schema`];
	if (value === null || value === undefined) return [];
	const type = Array.isArray(value) ? 'array' : typeof value;
	if (type !== schema.type) return [`${path} is of type ${type}, not ${schema.type}`];
	if (Array.isArray(value)) {
		return value.flatMap((each, index) => misfits(each, schema.items, `${path}[${index}]`, open));
	}
	if (!isRecord(value) || open.test(path.split('.').at(-1) ?? '')) return [];
	return Object.entries(value).flatMap(([name, each]) =>
		misfits(each, schema.properties?.[name], `${path}.${name}`, open),
	);
}
