import { media } from '../../../nodes/LinkMobilityWhatsApp/actions/message/media';
import { messagesOf } from '../../helpers/panel';

const byLink = (mediaType: string, more = {}) => ({
	mediaType,
	mediaFrom: 'link',
	link: 'https://example.com/file',
	...more,
});
const byId = (mediaType: string, more = {}) => ({
	mediaType,
	mediaFrom: 'id',
	mediaId: '42',
	...more,
});
const link = 'https://example.com/file';

it.each([
	['an image', byLink('image', { caption: 'c' }), { image: { link, caption: 'c' } }],
	['an image with a blank caption', byLink('image', { caption: '  ' }), { image: { link } }],
	['an image by ID', byId('image', { caption: '' }), { image: { id: '42' } }],
	['a video', byLink('video', { caption: 'c' }), { video: { link, caption: 'c' } }],
	['a video by ID', byId('video', { caption: '' }), { video: { id: '42' } }],
	['audio', byLink('audio'), { audio: { link } }],
	['audio by a numeric ID', byId('audio', { mediaId: 42 }), { audio: { id: '42' } }],
	[
		'a document',
		byLink('document', { caption: 'c', fileName: 'f.pdf' }),
		{ document: { link, caption: 'c', filename: 'f.pdf' } },
	],
	[
		'a document with a blank caption and file name',
		byId('document', { caption: '', fileName: '' }),
		{ document: { id: '42' } },
	],
	[
		'a link with whitespace around it',
		byLink('audio', { link: ` ${link}\n` }),
		{ audio: { link } },
	],
])('sends %s', (_title, values, payload) => {
	expect(messagesOf(media, values)).toEqual([{ type: values.mediaType, ...payload }]);
});

it.each([
	['no link', byLink('image', { link: '', caption: '' }), 'Image: Link must not be blank'],
	['no ID', byId('audio', { mediaId: '' }), 'Audio: Media ID must not be blank'],
	[
		'a link with another scheme',
		byLink('video', { link: 'ftp://example.com/v.mp4', caption: '' }),
		'Video: Link must start with http:// or https://',
	],
	[
		'the name of a binary property',
		byLink('image', { link: 'data', caption: '' }),
		'Image: Link must start with http:// or https://. A file from another node cannot be sent directly: upload it to a public address first, and enter that address',
	],
	[
		'an ID that is a link',
		byId('audio', { mediaId: ' HTTPS://example.com/a.mp3' }),
		'Audio: Media ID cannot be a link. For a link, choose Link instead of Media ID',
	],
	[
		'a link without host',
		byLink('audio', { link: 'https://' }),
		'Audio: Link is not a valid address',
	],
	[
		'a caption that is too long',
		byLink('image', { caption: 'c'.repeat(1025) }),
		'Caption can be at most 1024 characters, this one has 1025',
	],
])('refuses %s', (_title, values, sentence) => {
	expect(messagesOf(media, values)).toEqual([sentence]);
});

it('accepts a caption of the maximum length, counting an emoji as one character', () => {
	const caption = '👩‍👩‍👧'.repeat(1024);
	expect(messagesOf(media, byLink('image', { caption }))).toEqual([
		{ type: 'image', image: { link, caption } },
	]);
});
