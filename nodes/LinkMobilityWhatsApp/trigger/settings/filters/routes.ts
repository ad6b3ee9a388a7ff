import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod/v3';
import { isRecord } from '../../../wire/lenient';
import { separated } from '../../../wire/separated';
import { forMessages } from './filter';
import type { Item } from './filter';
import { allowed, comparable } from './values';

export const routesField: INodeProperties = {
	displayName: 'Gates or Routes',
	name: 'routes',
	type: 'string',
	displayOptions: forMessages,
	default: '',
	placeholder: 'e.g. v08kM29P',
	description:
		'Start only for messages of these routes or gates: IDs, references or keywords, comma-separated. See route.',
};

export const routesSchema = z.preprocess(
	separated,
	z.array(z.string().transform((name) => name.toLowerCase())).transform(allowed),
);

export const cameOver = ({ route }: Item, routes?: ReadonlySet<unknown>): boolean =>
	!routes || namesOf(route).some((name) => routes.has(name));

/** What a person may know a route by: docs/decisions.md#route-fields. */
function namesOf(route: unknown): string[] {
	if (!isRecord(route)) return [];
	const { id, refId, keyword, gateIds } = route;
	return [id, refId, keyword, gateIds].flat().flatMap((name) => comparable(name) ?? []);
}
