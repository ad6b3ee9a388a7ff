import { FOLDER, largeFile, mediaFiles } from '../../media/files';
import type { MediaName } from '../../media/files';
import { DAY_MS } from '../../meta/serviceWindow';
import { LINK_DAYS, signedUrl } from '../../media/signedUrl';
import type { Scene } from './sample';

/** The `media` of an incoming message. Source: specification, incoming message of type MEDIA. */
export type MediaOf = (scene: Scene) => { type: string; source: string; caption?: string };

const addressOf = ({ origin }: Scene, path: string) => `${origin}${FOLDER}${path}`;

const mediaFile =
	(name: MediaName, caption?: string): MediaOf =>
	(scene) => {
		const { path, type } = mediaFiles[name];
		const source = signedUrl(addressOf(scene, path), type, scene.now);
		return { type, source, ...(caption !== undefined && { caption }) };
	};

const photo = mediaFile('photo', 'The parcel came like this');

/** Every kind of file with a link that works, and files that cannot be downloaded. */
export const files = {
	image: photo,
	/** See docs/decisions.md#image-jpg. */
	imageJpg: (scene) => ({ ...photo(scene), type: 'image/jpg' }),
	video: mediaFile('video', 'How it opens'),
	voice: mediaFile('voice'),
	/** See docs/decisions.md#document-name. */
	document: mediaFile('document', 'Price list.pdf'),
	sticker: mediaFile('sticker'),
	expired: (scene) => {
		const { path, type } = mediaFiles.photo;
		const start = new Date(scene.now.getTime() - (LINK_DAYS + 1) * DAY_MS);
		return { type, source: signedUrl(addressOf(scene, path), type, start) };
	},
	large: (scene) => ({
		type: largeFile.type,
		source: signedUrl(addressOf(scene, largeFile.path), largeFile.type, scene.now),
	}),
} satisfies Record<string, MediaOf>;
