import { bareMedia, media } from '../../nodes/LinkMobilityWhatsApp/wire/media';
import type { MediaKind } from '../../nodes/LinkMobilityWhatsApp/wire/media';
import { publicMedia } from '../../nodes/LinkMobilityWhatsApp/wire/publicMedia';
import { reasons } from '../helpers/reasons';

const refused = (kind: MediaKind, link: string) => reasons(media[kind].safeParse({ link }).error);

describe('a link to a page that shows the file', () => {
	test.each([
		['Google Drive', 'https://drive.google.com/file/d/1a2b/view?usp=sharing'],
		['Google Drive', 'https://drive.google.com/open?id=1a2b'],
		['Google Drive', 'https://drive.google.com/drive/folders/1a2b'],
		['Google Docs', 'https://docs.google.com/document/d/1a2b/edit#heading=h.1'],
		['Google Docs', 'https://docs.google.com/spreadsheets/u/0/d/1a2b/view'],
		['Google Photos', 'https://photos.app.goo.gl/abc'],
		['Dropbox', 'https://www.dropbox.com/s/abc/a.pdf?dl=0'],
		['Dropbox', 'https://www.dropbox.com/scl/fi/abc/a.pdf?rlkey=x'],
		['OneDrive', 'https://1drv.ms/b/s!abc'],
		['OneDrive', 'https://onedrive.live.com/?id=1'],
		['WeTransfer', 'https://we.tl/t-abc'],
		['iCloud', 'https://www.icloud.com/iclouddrive/0abc#a.pdf'],
		['YouTube', 'https://www.youtube.com/watch?v=abc'],
		['YouTube', 'https://youtu.be/abc'],
		['Vimeo', 'https://vimeo.com/123456'],
		['Instagram', 'https://www.instagram.com/p/abc/'],
		['TikTok', 'https://vm.tiktok.com/abc/'],
		['GitHub', 'https://github.com/a/b/blob/main/c.pdf'],
		['SharePoint', 'https://e.sharepoint.com/:b:/g/abc?e=1'],
		['Box', 'https://app.box.com/s/abc'],
		['Box', 'https://e.app.box.com/s/abc'],
		['Box', 'https://box.com/s/abc'],
		['MediaFire', 'https://www.mediafire.com/file/abc/a.pdf/file'],
		['Imgur', 'https://imgur.com/a/abc'],
		['Pinterest', 'https://pin.it/abc'],
		['Wikipedia', 'https://en.m.wikipedia.org/wiki/File:A.jpg'],
		['Wikipedia', 'https://commons.wikimedia.org/wiki/File:A.jpg'],
		['Google', 'https://www.google.com/imgres?imgurl=https://e.com/a.jpg'],
	])('of %s is refused: %s', (site, link) => {
		expect(refused('document', link)).toEqual([
			expect.stringMatching(`^link is a page of ${site}, not the file itself\\. [A-Z]`),
		]);
	});

	test.each([
		'https://drive.google.com/uc?export=download&id=1a2b',
		'https://docs.google.com/document/d/1a2b/export?format=pdf',
		'https://www.dropbox.com/s/abc/a.pdf?dl=1',
		'https://dl.dropboxusercontent.com/s/abc/a.pdf',
		'https://onedrive.live.com/download?resid=1',
		'https://img.youtube.com/vi/abc/0.jpg',
		'https://player.vimeo.com/external/1.hd.mp4?s=1',
		'https://raw.githubusercontent.com/a/b/main/c.pdf',
		'https://github.com/a/b/raw/main/c.pdf',
		'https://e.sharepoint.com/:b:/g/abc?download=1',
		'https://app.box.com/shared/static/abc.pdf',
		'https://i.imgur.com/abc.png',
		'https://upload.wikimedia.org/wikipedia/commons/a/a1/A.jpg',
		'https://commons.wikimedia.org/wiki/Special:FilePath/A.jpg',
		'https://example.com/drive.google.com/file/d/1',
		'https://notdropbox.com/s/abc/a.pdf',
		'https://notbox.com/s/abc',
		'https://box.com.example.com/s/abc',
	])('is not mistaken for a link to the file itself: %s', (link) => {
		expect(refused('document', link)).toBeUndefined();
	});
});

describe('a link that ends like another kind of file', () => {
	test.each<[MediaKind, string, string]>([
		['image', 'webp', 'JPEG or PNG'],
		['image', 'gif', 'JPEG or PNG'],
		['image', 'heic', 'JPEG or PNG'],
		['image', 'pdf', 'JPEG or PNG'],
		['image', 'mp4', 'JPEG or PNG'],
		['video', 'mov', 'MP4 or 3GP'],
		['video', 'avi', 'MP4 or 3GP'],
		['video', 'jpg', 'MP4 or 3GP'],
		['audio', 'wav', 'AAC, AMR, MP3, MP4 or OGG with Opus'],
		['audio', 'flac', 'AAC, AMR, MP3, MP4 or OGG with Opus'],
	])('is refused: %s by .%s', (kind, ending, words) => {
		for (const link of [
			`https://e.com/f.${ending}`,
			`https://e.com/F.${ending.toUpperCase()}?v=2#a`,
		]) {
			expect(refused(kind, link)).toEqual([
				`link must lead to a file of type ${words}, and this one ends in .${ending}. Convert the file first`,
			]);
		}
	});

	test.each<[MediaKind, string]>([
		['image', 'https://e.com/i.jpeg'],
		['image', 'https://e.com/i.PNG'],
		['image', 'https://e.com/i'],
		['image', 'https://e.com/image.php?id=1.webp'],
		['image', 'https://e.com/i.webp?format=jpg'],
		['image', 'https://e.com/f_jpg,w_80/i.webp'],
		['image', 'https://e.com/f_auto/i.webp'],
		['image', 'https://example.com'],
		['video', 'https://e.com/v.3gp'],
		['video', 'https://e.com/v.m4v'],
		['audio', 'https://e.com/a.opus'],
		['audio', 'https://e.com/a.mpeg'],
		['document', 'https://e.com/d.webp'],
	])('is accepted where it may be right: %s by %s', (kind, link) => {
		expect(refused(kind, link)).toBeUndefined();
	});

	test('is refused in the header of a template too', () => {
		expect(reasons(bareMedia.image.safeParse({ link: 'https://e.com/i.webp' }).error)).toEqual([
			'link must lead to a file of type JPEG or PNG, and this one ends in .webp. Convert the file first',
		]);
	});
});

describe('two links in one field', () => {
	test.each([
		'https://e.com/1.jpg https://e.com/2.jpg',
		'https://e.com/1.jpg,https://e.com/2.jpg',
		'https://e.com/1.jpg\nhttps://e.com/2.jpg',
		'https://e.com/1.jpg; http://e.com/2.jpg',
		'https://e.com/1.jpg www.e.com/2.jpg',
		'https://e.com/1?a=b https://e.com/2',
	])('are refused: %j', (link) => {
		expect(refused('image', link)).toEqual(['link has two links. Enter only one']);
	});

	test.each([
		'https://e.com/?u=a,https://e.com/2.jpg',
		'https://web.archive.org/web/2020/https://e.com/2.jpg',
	])('are not seen in a link that contains another: %s', (link) => {
		expect(refused('image', link)).toBeUndefined();
	});
});

describe('a file at an address that WhatsApp cannot reach', () => {
	const unreachable =
		'must be a public address: WhatsApp cannot download a file from this computer or a private network';
	const image = (link: string) => ({ messages: [{ type: 'image', image: { link } }] });

	test.each([
		'http://localhost:5678/a.jpg',
		'http://127.0.0.1/a.jpg',
		'http://10.0.0.5/a.jpg',
		'http://192.168.1.20:8080/a.jpg',
		'http://[::1]/a.jpg',
		'http://0x7f.1/a.jpg',
		'http://nas.local/a.jpg',
		'http://files/a.jpg',
	])('is refused: %s', (link) => {
		expect(reasons(publicMedia.safeParse(image(link)).error)).toEqual([
			`messages.0.image.link ${unreachable}`,
		]);
	});

	test('is refused wherever a message has it', () => {
		const link = 'http://localhost/a';
		const request = {
			messages: [
				{ type: 'sticker', sticker: { link } },
				{ type: 'interactive', interactive: { header: { type: 'video', video: { link } } } },
				{
					type: 'template',
					template: {
						components: [
							{ type: 'header', parameters: [{ type: 'document', document: { link } }] },
							{
								type: 'carousel',
								cards: [{ components: [{ parameters: [{ image: { link } }] }] }],
							},
						],
					},
				},
			],
		};
		expect(reasons(publicMedia.safeParse(request).error)).toEqual(
			[
				'0.sticker',
				'1.interactive.header.video',
				'2.template.components.0.parameters.0.document',
				'2.template.components.1.cards.0.components.0.parameters.0.image',
			].map((where) => `messages.${where}.link ${unreachable}`),
		);
	});

	test.each(['https://e.com/a.jpg', 'http://8.8.8.8/a.jpg', 'no link'])('is not %s', (link) => {
		expect(publicMedia.safeParse(image(link)).success).toBe(true);
	});
});
