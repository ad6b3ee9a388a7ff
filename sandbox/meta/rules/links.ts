import { mediaKinds } from '../../shared';
import type { MediaKind } from '../../shared';

/** A file that Meta has to fetch. */
export interface Link {
	address: string;
	kind: MediaKind;
	isInTemplate: boolean;
}

const isKind = (name: string): name is MediaKind => mediaKinds.some((kind) => kind === name);

/** Every link below a key `image`, `video`, `audio` or `document`, at any depth. */
export function linksIn(content: { type: string }): Link[] {
	const isInTemplate = content.type === 'template';
	return find(content).map(([kind, address]) => ({ kind, address, isInTemplate }));
}

function find(value: unknown): Array<[kind: MediaKind, address: string]> {
	if (Array.isArray(value)) return value.flatMap(find);
	return entriesOf(value).flatMap(([name, entry]): Array<[MediaKind, string]> => {
		const link = isKind(name) && entriesOf(entry).find(([key]) => key === 'link')?.[1];
		return isKind(name) && typeof link === 'string' ? [[name, link]] : find(entry);
	});
}

const entriesOf = (value: unknown): Array<[string, unknown]> =>
	typeof value === 'object' && value !== null ? Object.entries(value) : [];
