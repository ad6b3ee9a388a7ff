import { lines } from './layout';

interface File {
	link?: string;
	id?: string;
	filename?: string;
}

interface Place {
	latitude: number;
	longitude: number;
	name?: string;
	address?: string;
}

/** A file, which a text can only name: `Document: invoice.pdf, https://example.com/4711.pdf`. */
export function fileText(kind: string, { link, id, filename }: File): string {
	const source = link ?? `media ID ${id ?? 'unknown'}`;
	return `${kind}: ${filename === undefined ? source : `${filename}, ${source}`}`;
}

/** A place on the map. WhatsApp shows the address only under a name. */
export const placeText = (kind: string, { latitude, longitude, name, address }: Place): string =>
	lines(`${kind}: ${latitude}, ${longitude}`, name, name === undefined ? undefined : address);
