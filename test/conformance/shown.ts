import { NodeHelpers } from 'n8n-workflow';
import type { INodeParameters } from 'n8n-workflow';
import { properties } from '../../nodes/LinkMobilityWhatsApp/actions';
import { isPlainObject, words } from './case';

/** Adds the defaults of all visible fields, as n8n does before it runs a node. */
export const complete = (parameters: INodeParameters): INodeParameters =>
	NodeHelpers.getNodeParameters(properties, parameters, true, false, null, null) ?? {};

/** @throws a value belongs to no field that the panel shows, so nothing would read it */
export const requireShown = (parameters: INodeParameters) =>
	requireWithin(parameters, complete(parameters), []);

function requireWithin(value: unknown, shown: unknown, path: string[]): void {
	if (Array.isArray(value)) {
		const rows: unknown[] = Array.isArray(shown) ? shown : [];
		value.forEach((row, index) => requireWithin(row, rows[index], path));
		return;
	}
	if (!isPlainObject(value) || isMapper(value)) return;
	for (const [name, inner] of Object.entries(value)) {
		const fields = words(shown);
		const place = [...path, name];
		if (!(name in fields)) throw new Error(`The panel shows no field "${place.join('.')}"`);
		requireWithin(inner, fields[name], place);
	}
}

/** The fields of a resource mapper are those that were loaded. */
const isMapper = (value: object) => 'mappingMode' in value;
