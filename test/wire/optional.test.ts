import { message } from '../../nodes/LinkMobilityWhatsApp/wire/message';
import { reasons } from '../helpers/reasons';

const body = { text: 'b' };
const interactive = (content: object) => ({ type: 'interactive', interactive: content });
const list = (content: object, section: object = {}, row: object = {}) =>
	interactive({
		type: 'list',
		body,
		action: { button: 'Menu', sections: [{ ...section, rows: [{ id: '1', title: 'r', ...row }] }] },
		...content,
	});
const location = { type: 'location', location: { latitude: 1, longitude: 2 } };
const flowAction = (parameters: object) => ({
	name: 'flow',
	parameters: { flow_message_version: '3', flow_id: '1', flow_cta: 'Go', ...parameters },
});
const flowWith = (parameters: object) =>
	interactive({ type: 'flow', body, action: flowAction(parameters) });
const catalog = (parameters?: object) =>
	interactive({ type: 'catalog_message', body, action: { name: 'catalog_message', parameters } });
const product = (content: object) =>
	interactive({
		type: 'product',
		action: { catalog_id: '1', product_retailer_id: '2' },
		...content,
	});
const ann = { name: { formattedName: 'Ann', firstName: 'Ann' } };
const contact = (content: object) => ({ type: 'contacts', contacts: [{ ...ann, ...content }] });
const media = (content: object) => ({ type: 'document', document: content });

test.each<[string, object, object]>([
	['a footer', list({ footer: { text: '' } }), list({})],
	['a footer of null', list({ footer: { text: null } }), list({})],
	['an empty footer', list({ footer: {} }), list({})],
	['a header', list({ header: { type: 'text', text: ' ' } }), list({})],
	['the title of a single section', list({}, { title: '' }), list({})],
	['the description of a row', list({}, {}, { description: ' ' }), list({})],
	['the body of a product', product({ body: { text: '' } }), product({})],
	['the thumbnail of a catalog', catalog({ thumbnail_product_retailer_id: '' }), catalog()],
	['the parts of a flow', flowWith({ mode: '', flow_token: ' ', flow_action: null }), flowWith({})],
	['a caption', media({ id: '1', caption: '' }), media({ id: '1' })],
	['a caption that nobody sees', media({ id: '1', caption: '\u200B' }), media({ id: '1' })],
	['a file name', media({ id: '1', filename: ' ' }), media({ id: '1' })],
	['a link next to an ID', media({ id: '1', link: '' }), media({ id: '1' })],
	[
		'an ID next to a link',
		media({ link: 'https://e.com', id: null }),
		media({ link: 'https://e.com' }),
	],
	[
		'the name and address of a place',
		{ ...location, location: { ...location.location, name: '', address: ' ' } },
		location,
	],
	[
		'the details of a contact',
		contact({
			name: { ...ann.name, lastName: '', prefix: null },
			phones: [],
			emails: [{ email: '', type: '' }],
			org: { company: '' },
			addresses: [{ street: ' ' }],
			urls: null,
			birthday: '',
		}),
		contact({}),
	],
	[
		'a part of a phone',
		contact({ phones: [{ phone: '+46700000001', type: '', waId: '' }] }),
		contact({ phones: [{ phone: '+46700000001' }] }),
	],
	[
		'the provider of a header',
		interactive({
			type: 'button',
			header: { type: 'image', image: { id: '1', caption: '', provider: { name: '' } } },
			body,
			action: { buttons: [{ type: 'reply', reply: { id: '1', title: 'Ok' } }] },
		}),
		interactive({
			type: 'button',
			header: { type: 'image', image: { id: '1' } },
			body,
			action: { buttons: [{ type: 'reply', reply: { id: '1', title: 'Ok' } }] },
		}),
	],
])('leaves out a blank part: %s', (_title, blank, without) => {
	expect(JSON.parse(JSON.stringify(message.parse(blank)))).toEqual(
		JSON.parse(JSON.stringify(without)),
	);
});

test.each<[string, object, string]>([
	['a body', list({ body: { text: '' } }), 'interactive.body.text must not be blank'],
	[
		'a file that was meant to be there',
		interactive({
			type: 'flow',
			header: { type: 'image', image: { link: '' } },
			body,
			action: flowAction({}),
		}),
		'interactive.header.image.link must not be blank',
	],
	[
		'a caption that is a list',
		media({ id: '1', caption: ['a'] }),
		'document.caption must be plain text, not a list or an object',
	],
])('still refuses a blank or wrong part: %s', (_title, given, reason) => {
	expect(reasons(message.safeParse(given).error)).toEqual([reason]);
});

test('texts of people are sent as they were typed', () => {
	const given = [
		{ type: 'text', text: { body: ' Hi\n' } },
		media({ id: '1', caption: ' c ' }),
		{ type: 'location', location: { latitude: 1, longitude: 2, name: ' Shop ' } },
		contact({ org: { company: ' Smith ' } }),
	];
	expect(given.map((each) => message.parse(each))).toEqual(given);
});
