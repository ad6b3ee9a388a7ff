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
])('sends messages entered as %s', (_title, value, messages) => {
	expect(messagesOf(json, { json: value })).toEqual(messages);
});

const mustBeObject =
	'Message must be a JSON object such as {"type": "text", "text": {"body": "Hello"}}, or a list of such objects';

it.each([
	['an empty text', '', ['Message is required']],
	['whitespace', ' \n', ['Message is required']],
	['null', null, ['Message is required']],
	['an empty list', [], ['Messages needs at least one message']],
	['a number', 5, [mustBeObject]],
	['JSON that is only text', '"Hello"', [mustBeObject]],
	['messages that are not a list', { messages: {} }, ['Message: messages must be a list']],
	[
		'a whole request',
		{ destinations: ['+46700000002'], messages: [text('1')] },
		[
			'Message: destinations is not allowed next to messages. Remove it from the JSON, and use the fields and options of this node instead',
		],
	],
	['no payload', { type: 'text' }, ['text is required']],
	[
		'a payload that is not an object',
		{ type: 'text', text: 'Hi' },
		['text must be an object such as {"body": "Hello"}'],
	],
	[
		'a link that is not in an object',
		{ type: 'image', image: 'https://example.com/kitchen.jpg' },
		['image must be an object such as {"link": "https://…"}'],
	],
	[
		'an unknown field',
		{ ...text('1'), foo: 1 },
		["foo is not a field of LINK's API. To send it anyway, set the option Allow Unknown Content"],
	],
	[
		'an unknown nested field',
		{ type: 'image', image: { link: 'https://e.com/i.jpg', bar: 1 } },
		[
			"image.bar is not a field of LINK's API. To send it anyway, set the option Allow Unknown Content",
		],
	],
	[
		'both a link and an ID',
		{ type: 'image', image: { link: 'https://e.com/i.jpg', id: '1' } },
		['image needs either link or id, and not both'],
	],
	[
		'some of several messages',
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
			'Message 1: contacts, entry 1: name needs at least one of prefix, firstName, middleName, lastName, suffix besides formattedName',
		],
	],
	[
		'a list with an entry that is not an object',
		[text('1'), 5],
		['Message 2 must be an object such as {"type": "text", "text": {"body": "Hello"}}'],
	],
])('refuses %s', (_title, value, sentences) => {
	expect(messagesOf(json, { json: value })).toEqual(sentences);
});

it('reports where JSON is invalid', () => {
	expect(messagesOf(json, { json: '{"type": ' })).toEqual([
		expect.stringMatching(/^Message is not valid JSON: \S/),
	]);
});

it('lists the message types for an unknown one', () => {
	expect(messagesOf(json, { json: { type: 'poll' } })).toEqual([
		'type must be one of template, text, image, location, audio, video, document, contacts, interactive. To send it anyway, set the option Allow Unknown Content',
	]);
});

describe('Allow Unknown Content', () => {
	const options = { allowUnknownContent: true };
	const quoted = { ...text('1'), context: { message_id: 'wamid.1' }, recipient_type: 'individual' };
	const reaction = { type: 'reaction', reaction: { message_id: 'wamid.1', emoji: '' } };

	it('sends what the API does not have, along with what it has', () => {
		expect(messagesOf(json, { json: [quoted, reaction, text('2')], options })).toEqual([
			quoted,
			reaction,
			text('2'),
		]);
	});

	it('still checks the recipient, the sender and the known parts', () => {
		const given = { json: [reaction, { ...quoted, text: { body: '' } }], options };
		expect(messagesOf(json, given)).toEqual(['Message 2: text.body must not be blank']);
		expect(messagesOf(json, { ...given, to: '0701' })).toEqual([
			expect.stringMatching(/^To: 0701 looks like a national number/),
			'Message 2: text.body must not be blank',
		]);
	});

	it('is named in the refusal of each unknown part', () => {
		expect(messagesOf(json, { json: [text('1'), quoted] })).toEqual([
			"Message 2: context is not a field of LINK's API. To send it anyway, set the option Allow Unknown Content",
			"Message 2: recipient_type is not a field of LINK's API. To send it anyway, set the option Allow Unknown Content",
		]);
	});
});

it('leaves out blank parts, as the forms do', () => {
	const content = { body: { text: 'b' }, action: { name: 'catalog_message' } };
	const interactive = { type: 'catalog_message', ...content };
	expect(
		messagesOf(json, {
			json: { type: 'interactive', interactive: { ...interactive, footer: { text: '' } } },
		}),
	).toEqual([{ type: 'interactive', interactive }]);
});

it('asks for an expression where one was typed as text', () => {
	const sentence =
		/^(Message|text\.body) contains \{\{ \$json\.name \}\}, an expression that was not evaluated\. Switch the field to Expression$/;
	for (const value of ['"{{ $json.name }}"', '{{ $json.name }}']) {
		const given = `{"type": "text", "text": {"body": ${value}}}`;
		expect(messagesOf(json, { json: given })).toEqual([expect.stringMatching(sentence)]);
	}
});
