import {
	a,
	buttons,
	catalog,
	footed,
	headed,
	image,
	items,
	link,
	list,
	locationRequest,
	one,
	parsed,
	product,
	products,
	refused,
	row,
	said,
	text,
} from '../../helpers/interactive';

const eitherOr = 'interactive.header.video needs either link or id, and not both';
const unlinked = 'interactive.header.image.provider is only allowed with a link';
const kinds =
	'button, list, cta_url, flow, product, product_list, catalog_message, location_request_message';

describe('headers, bodies and footers', () => {
	test.each<[string, unknown]>([
		['a body of 1024', buttons(one, said(a(1024)))],
		['a body of 1024 emoji', buttons(one, said('😀'.repeat(1024)))],
		['a header of 60 and a footer of 60', buttons(one, { ...text(a(60)), ...footed(a(60)) })],
		['emoji in a header', buttons(one, text('Hi 😀'))],
		['an image by link', headed('image', { link: 'https://e.com/i.png' })],
		['a video by ID', headed('video', { id: '42' })],
		['a document with a name', headed('document', { id: '42', filename: 'f.pdf' })],
		['a caption in a header', headed('image', { link: 'http://e.com/i', caption: a(1024) })],
		['a provider of a link', headed('image', { link: 'http://e.com/i', provider: { name: 'p' } })],
		['a link button with an image', link('Open', 'http://e.com', image)],
		['a product with words', product({ ...said('b'), ...footed('f') })],
		['a catalog', catalog(text('H'))],
	])('accepts %s unchanged', (_title, interactive) => {
		expect(parsed(interactive)).toStrictEqual({
			success: true,
			data: { type: 'interactive', interactive },
		});
	});

	test.each<[string, unknown, string]>([
		['no kind', undefined, `interactive must be one of ${kinds}`],
		['another kind', { type: 'poll' }, `interactive.type must be one of ${kinds}`],
		[
			'a body of 1025',
			buttons(one, said(a(1025))),
			'interactive.body.text can be at most 1024 characters, this one has 1025',
		],
		[
			'a list body of 1025',
			list([{ rows: [row('r')] }], said(a(1025))),
			'interactive.body.text can be at most 1024 characters, this one has 1025',
		],
		['a blank body', locationRequest(said(' ')), 'interactive.body.text must not be blank'],
		[
			'a body that is a list',
			catalog(said(['b'])),
			'interactive.body.text must be plain text, not a list or an object',
		],
		['no body', catalog({ body: undefined }), 'interactive.body is required'],
		[
			'a header of 61',
			buttons(one, text(a(61))),
			'interactive.header.text can be at most 60 characters, this one has 61',
		],
		[
			'a list header of 61',
			list([{ rows: [row('r')] }], text(a(61))),
			'interactive.header.text can be at most 60 characters, this one has 61',
		],
		[
			'a footer of 61',
			catalog(footed(a(61))),
			'interactive.footer.text can be at most 60 characters, this one has 61',
		],
		[
			'an audio header',
			headed('audio', { id: '1' }),
			'interactive.header.type must be one of document, image, text, video',
		],
		[
			'a list with an image',
			list([{ rows: [row('r')] }], image),
			'interactive.header.type can only be text in this kind',
		],
		[
			'a catalog with an image',
			catalog(image),
			'interactive.header.type can only be text in this kind',
		],
		[
			'a header at a file',
			headed('image', { link: 'file:///i.png' }),
			'interactive.header.image.link must start with http:// or https://',
		],
		[
			'a header whose ID is a link',
			headed('image', { id: 'https://e.com/i.png' }),
			'interactive.header.image.id cannot be a link. Use link instead of id for a link',
		],
		['a header without a place', headed('video', {}), eitherOr],
		['a header at two places', headed('video', { id: '1', link: 'https://e.com/v' }), eitherOr],
		['a provider of an ID', headed('image', { id: '1', provider: { name: 'p' } }), unlinked],
		[
			'a caption of 1025',
			headed('image', { id: '1', caption: a(1025) }),
			'interactive.header.image.caption can be at most 1024 characters, this one has 1025',
		],
		[
			'a product list with an image',
			products([{ product_items: items(1) }], image),
			'interactive.header.type can only be text in this kind',
		],
		[
			'a product with a header',
			product(text('H')),
			"interactive.header is not a field of LINK's API",
		],
		[
			'a location request with a footer',
			locationRequest(footed('f')),
			"interactive.footer is not a field of LINK's API",
		],
	])('refuses %s', (_title, interactive, reason) => {
		expect(refused(interactive)).toEqual([reason]);
	});
});
