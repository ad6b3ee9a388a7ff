import { json } from '../../../nodes/LinkMobilityWhatsApp/actions/message/json';
import { messagesOf } from '../../helpers/panel';

const text = (body: string) => ({ type: 'text', text: { body } });

it.each([
	['text', JSON.stringify(text('1')), [text('1')]],
	['an object', text('1'), [text('1')]],
	['a list', [text('1'), text('2')], [text('1'), text('2')]],
	['an object with messages', { messages: [text('1')] }, [text('1')]],
	[
		'text with messages',
		JSON.stringify({ messages: [text('1'), text('2')] }),
		[text('1'), text('2')],
	],
	[
		"Meta's spelling",
		{
			messaging_product: 'whatsapp',
			to: '46',
			type: 'text',
			text: { body: 'x', preview_url: true },
		},
		[{ type: 'text', previewUrl: true, text: { body: 'x' } }],
	],
	[
		'contacts in snake case',
		{
			type: 'contacts',
			contacts: [{ name: { formatted_name: 'A', first_name: 'A' }, birthday: null }],
		},
		[{ type: 'contacts', contacts: [{ name: { formattedName: 'A', firstName: 'A' } }] }],
	],
])('sends what is given as %s', (_title, given, messages) => {
	expect(messagesOf(json, { json: given })).toEqual(messages);
});

const must =
	'Message must be a JSON object such as {"type": "text", "text": {"body": "Hello"}}, or a list of such objects';

it.each([
	['nothing', '', ['Message is required']],
	['blanks', ' \n', ['Message is required']],
	['null', null, ['Message is required']],
	['an empty list', [], ['Messages needs at least one message']],
	['a number', 5, [must]],
	['JSON that is only text', '"Hello"', [must]],
	['messages that are no list', { messages: {} }, ['Message: messages must be a list']],
	[
		'a whole request',
		{ destinations: ['+46700000002'], messages: [text('1')] },
		[
			'Message: destinations beside messages is not read. Leave messages alone in the JSON, and fill in the rest in the fields and options of the node',
		],
	],
	['no payload', { type: 'text' }, ['text is required']],
	[
		'a payload that is none',
		{ type: 'text', text: 'Hi' },
		['text must be of type object, not string'],
	],
	['a field too many', { ...text('1'), foo: 1 }, ["foo is not a field of LINK's API"]],
	[
		'a field too many further down',
		{ type: 'image', image: { link: 'https://e.com/i.jpg', bar: 1 } },
		["image.bar is not a field of LINK's API"],
	],
	[
		'link and ID together',
		{ type: 'image', image: { link: 'https://e.com/i.jpg', id: '1' } },
		['image needs either link or id, and not both'],
	],
	[
		'a message of several',
		[text('1'), text(' '), { type: 'audio', audio: { link: 'x' } }],
		[
			'Message 2: text.body must not be blank',
			'Message 3: audio.link must start with http:// or https://',
		],
	],
	[
		'the first of several',
		[{ type: 'contacts', contacts: [{}] }, text('1')],
		[
			'Message 1: contacts.0.name needs at least one of prefix, firstName, middleName, lastName, suffix besides formattedName',
		],
	],
	[
		'a list with something else in it',
		[text('1'), 5],
		['Message 2 must be an object such as {"type": "text", "text": {"body": "Hello"}}'],
	],
])('refuses %s', (_title, given, sentences) => {
	expect(messagesOf(json, { json: given })).toEqual(sentences);
});

it('says where JSON breaks off', () => {
	expect(messagesOf(json, { json: '{"type": ' })).toEqual([
		expect.stringMatching(/^Message is not valid JSON: \S/),
	]);
});

it('names the types there are', () => {
	expect(messagesOf(json, { json: { type: 'poll' } })).toEqual([
		'type must be one of template, text, image, location, audio, video, document, contacts, interactive',
	]);
});
