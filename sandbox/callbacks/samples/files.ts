import { FOLDER, largeFile, mediaFiles, mediaNames } from '../../media/routes';
import { DAY_MS, LINK_DAYS, signed } from '../../media/signedUrl';
import type { Scene } from './sample';

/** What a person sends a file as. Source: L1797-1801. */
export type File = (scene: Scene) => { type: string; source: string; caption?: string };

const address = ({ origin }: Scene, path: string) => `${origin}${FOLDER}${path}`;

const own =
	(name: (typeof mediaNames)[number], caption?: string): File =>
	(scene) => {
		const { path, type } = mediaFiles[name];
		const source = signed(address(scene, path), type, scene.now);
		return { type, source, ...(caption !== undefined && { caption }) };
	};

const photo = own('photo', 'The parcel came like this');

/** Every kind of file, each with a link that works, and files that cannot be had. */
export const files = {
	image: photo,
	/** Not a registered type. Source: L1896, A-52. */
	oddImage: (scene) => ({ ...photo(scene), type: 'image/jpg' }),
	video: own('video', 'How it opens'),
	voice: own('voice'),
	/** The caption of a document is its name. Source: A-56. */
	document: own('document', 'Price list.pdf'),
	sticker: own('sticker'),
	expired: (scene) => {
		const { path, type } = mediaFiles.photo;
		const start = new Date(scene.now.getTime() - (LINK_DAYS + 1) * DAY_MS);
		return { type, source: signed(address(scene, path), type, start) };
	},
	large: (scene) => ({
		type: largeFile.type,
		source: signed(address(scene, largeFile.path), largeFile.type, scene.now),
	}),
} satisfies Record<string, File>;
