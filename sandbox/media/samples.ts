import { statSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, largeFile, mediaFiles, mediaFolder } from './files';
import type { MediaName } from './files';

/** A link for a message, or for the header of a template. */
export interface SampleLink {
	title: string;
	/** The type of the message that the link is for. */
	kind: 'image' | 'video' | 'audio' | 'document';
	/** Without the origin of the sandbox. */
	path: string;
	type: string;
	/** Size of the file; undefined where there is none. */
	bytes?: number;
	/** Why WhatsApp does not deliver it; undefined for a link that works. */
	fails?: string;
}

const file = (name: MediaName): Pick<SampleLink, 'path' | 'type' | 'bytes'> => {
	const { path, type } = mediaFiles[name];
	return { path: FOLDER + path, type, bytes: statSync(join(mediaFolder, path)).size };
};

/** Every kind of file, and links on which a workflow can be tried that fail. */
export const sampleLinks = (): SampleLink[] => [
	{ title: 'Image', kind: 'image', ...file('photo') },
	{ title: 'Video', kind: 'video', ...file('video') },
	{ title: 'Voice message', kind: 'audio', ...file('voice') },
	{ title: 'Document', kind: 'document', ...file('document') },
	{
		title: 'Sticker',
		kind: 'image',
		...file('sticker'),
		fails: 'People can send stickers, but WhatsApp does not accept WebP as an image',
	},
	{
		title: 'Large video',
		kind: 'video',
		path: FOLDER + largeFile.path,
		type: largeFile.type,
		bytes: largeFile.bytes,
		fails: 'Larger than WhatsApp allows',
	},
	{
		title: 'Expired link',
		kind: 'image',
		...file('photo'),
		path: `${FOLDER}${mediaFiles.photo.path}?se=2020-01-01T00:00:00Z`,
		fails: 'Answers with status 403',
	},
	{
		title: 'Missing file',
		kind: 'document',
		path: `${FOLDER}missing.pdf`,
		type: mediaFiles.document.type,
		fails: 'Answers with status 404',
	},
];
