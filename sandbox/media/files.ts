import { join } from 'node:path';
import { MEGABYTE } from '../shared';

/** Where the files are served. */
export const FOLDER = '/media/';

/** Where they are stored. */
export const mediaFolder = join(__dirname, 'files');

export const mediaNames = ['photo', 'video', 'voice', 'document', 'sticker'] as const;
export type MediaName = (typeof mediaNames)[number];

interface MediaFile {
	path: string;
	/** The MIME type as Meta reports it. */
	type: string;
	hasCaption: boolean;
	name?: string;
}

/** Files that a person can send, and that a workflow can link to. */
export const mediaFiles: Record<MediaName, MediaFile> = {
	photo: { path: 'photo.jpg', type: 'image/jpeg', hasCaption: true },
	video: { path: 'video.mp4', type: 'video/mp4', hasCaption: true },
	voice: { path: 'voice.ogg', type: 'audio/ogg; codecs=opus', hasCaption: false },
	document: {
		path: 'document.pdf',
		type: 'application/pdf',
		hasCaption: true,
		name: 'Price list.pdf',
	},
	sticker: { path: 'sticker.webp', type: 'image/webp', hasCaption: false },
};

/** A video above WhatsApp's limit, to see what a workflow does with it; its bytes are zeros. */
export const largeFile = { path: 'large.mp4', type: 'video/mp4', bytes: 200 * MEGABYTE };
