import { z } from 'zod/v3';
import { owner } from '../../scripts/owner';
import { LINK } from '../e2e/asking';
import type { Lab } from './lab';

const nodes = z.array(
	z.object({
		name: z.string(),
		version: z.union([z.number(), z.array(z.number())]).transform((version) => [version].flat()),
	}),
);

/** The nodes that the editor offers, each as its name and one of its versions. */
export async function offeredNodes({ n8n, password }: Lab): Promise<Set<string>> {
	const loggedIn = await fetch(`${n8n}/rest/login`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ emailOrLdapLoginId: owner.email, password }),
	});
	const cookie = loggedIn.headers
		.getSetCookie()
		.map((line) => line.split(';')[0])
		.join('; ');
	const response = await fetch(`${n8n}/types/nodes.json`, { headers: { cookie } });
	const found = nodes.parse(await response.json());
	return new Set(
		found.flatMap(({ name, version }) => version.map((one) => nodeInVersion(name, one))),
	);
}

/** Such as `n8n-nodes-base.set 3.4`. */
export const nodeInVersion = (name: string, version: number) => `${name} ${version}`;

const mapperFields = z.object({
	fields: z.array(z.object({ id: z.string(), defaultValue: z.unknown() }).passthrough()),
	emptyFieldsNotice: z.string().optional(),
});
export type MapperFields = z.output<typeof mapperFields>;

/** Loads Template Fields with the request that the editor makes after an ID is entered. */
export async function loadTemplateFields(
	{ rest, credentials }: Lab,
	currentNodeParameters: object,
): Promise<MapperFields> {
	const loaded = await rest('POST', '/dynamic-node-parameters/resource-mapper-fields', {
		nodeTypeAndVersion: { name: LINK, version: 1 },
		path: 'parameters.templateFields',
		methodName: 'templateFields',
		currentNodeParameters,
		credentials,
	});
	return mapperFields.parse(loaded);
}

/** The value that the editor stores in Template Fields after these fields are filled in. */
export function filledIn({ fields }: MapperFields, values: Record<string, string>) {
	const defaults = fields.flatMap(({ id, defaultValue }) =>
		defaultValue === undefined ? [] : [[id, defaultValue]],
	);
	return {
		mappingMode: 'defineBelow',
		value: { ...Object.fromEntries(defaults), ...values },
		matchingColumns: [],
		schema: fields,
	};
}
