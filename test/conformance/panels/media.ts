import type { Field, Panel, Values } from './panel';

const media = (mediaType: string, more: Record<string, Field>): Panel => ({
	operation: 'sendMedia',
	fixed: { mediaType },
	words: {
		link: (link) => ({ mediaFrom: 'link', link }),
		mediaId: (mediaId) => ({ mediaFrom: 'id', mediaId }),
		...more,
	},
});

export const mediaPanels: Readonly<Record<string, Panel>> = {
	sendImage: media('image', { caption: 'caption' }),
	sendVideo: media('video', { caption: 'caption' }),
	sendAudio: media('audio', { caption: null }),
	sendDocument: media('document', { caption: 'caption', filename: 'fileName' }),
};

interface FileSource {
	link?: unknown;
	id?: unknown;
}

/**
 * A file by its link or media ID, in the fields with a prefix such as `header`; text with a colon is a
 * link.
 */
export function fileValues(source: FileSource | string, prefix = ''): Values {
	const name = (field: string) =>
		prefix ? prefix + field.charAt(0).toUpperCase() + field.slice(1) : field;
	const { link, id } = typeof source === 'string' ? fileNamedBy(source) : source;
	const from = prefix ? name('from') : 'mediaFrom';
	return id === undefined
		? { [from]: 'link', [name('link')]: link }
		: { [from]: 'id', [name('mediaId')]: id };
}

const fileNamedBy = (text: string): FileSource =>
	text.includes(':') ? { link: text } : { id: text };
