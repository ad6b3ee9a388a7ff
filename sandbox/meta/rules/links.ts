import { mediaKinds } from '../../../nodes/LinkMobilityWhatsApp/wire/media';
import type { MediaKind } from '../../../nodes/LinkMobilityWhatsApp/wire/media';

/** A file that Meta has to fetch. */
export interface Link {
	address: string;
	kind: MediaKind;
	isInTemplate: boolean;
}

const isKind = (name: string): name is MediaKind => mediaKinds.some((kind) => kind === name);

/** Every link under `image`, `video`, `audio` or `document`: in the message, a header, a card. */
export function links(content: { type: string }): Link[] {
	const isInTemplate = content.type === 'template';
	return within(content).map(([kind, address]) => ({ kind, address, isInTemplate }));
}

function within(value: unknown): Array<[kind: MediaKind, address: string]> {
	if (Array.isArray(value)) return value.flatMap(within);
	return entries(value).flatMap(([name, entry]): Array<[MediaKind, string]> => {
		const link = isKind(name) && entries(entry).find(([key]) => key === 'link')?.[1];
		return isKind(name) && typeof link === 'string' ? [[name, link]] : within(entry);
	});
}

const entries = (value: unknown): Array<[string, unknown]> =>
	typeof value === 'object' && value !== null ? Object.entries(value) : [];
