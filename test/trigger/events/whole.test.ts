import { classify } from '../../../nodes/LinkMobilityWhatsApp/trigger/events/classify';
import { itemOf } from '../../../nodes/LinkMobilityWhatsApp/trigger/events/item';
import { incoming, report } from '../../fixtures/callbacks';

type Values = Record<string, unknown>;

const item = (body: unknown) => JSON.parse(JSON.stringify(itemOf(classify(body), false))) as Values;

/** The item of a message with this `content`. */
const withContent = (content: unknown) => item({ ...incoming({}), content });

const text = { contentType: 'TEXT', text: 'Hi' };

describe('a message is read wherever LINK puts its content', () => {
	test.each<[string, unknown]>([
		['as the specification has it', { type: 'WHATSAPP', message: text }],
		['flat', { type: 'WHATSAPP', ...text }],
		['flat, without a message', { type: 'WHATSAPP', message: null, ...text }],
		['flat, in Meta’s words', { type: 'text', text: { body: 'Hi' } }],
		['as JSON within a text', { type: 'WHATSAPP', message: JSON.stringify(text) }],
		['as JSON all in all', JSON.stringify({ type: 'WHATSAPP', message: text })],
		['as JSON twice', JSON.stringify(JSON.stringify({ type: 'WHATSAPP', message: text }))],
		['as flat JSON', JSON.stringify(text)],
	])('%s', (_title, content) => {
		const read = withContent(content);
		expect(read).toMatchObject({ event: 'message', type: 'text', text: 'Hi' });
		expect(read).not.toHaveProperty('raw');
	});

	test('next to the envelope', () => {
		expect(item({ ...incoming({}), content: undefined, ...text })).toMatchObject({
			event: 'message',
			type: 'text',
			text: 'Hi',
		});
	});

	test('as an event that is JSON within a list', () => {
		expect(item(JSON.stringify(incoming(text)))).toMatchObject({ type: 'text', text: 'Hi' });
	});
});

describe('a message without readable content is of an unknown type, with raw', () => {
	test.each<[string, unknown, string | undefined]>([
		['message is null', { type: 'WHATSAPP', message: null }, undefined],
		['message is missing', { type: 'WHATSAPP' }, undefined],
		['message is a text', { type: 'WHATSAPP', message: 'Hi' }, 'Hi'],
		['a text has no type', { message: { text: 'Hi' } }, 'Hi'],
		['message is a list', { type: 'WHATSAPP', message: [text] }, undefined],
		['message is a number', { message: 7 }, undefined],
		['message is broken JSON', { message: '{"contentType":' }, '{"contentType":'],
		['content is a text', 'Hi', 'Hi'],
		['content is null', null, undefined],
		['content is a list', [text], undefined],
		['content is XML', '<message>Hi</message>', '<message>Hi</message>'],
	])('%s', (_title, content, words) => {
		const body = { ...incoming({}), content };
		expect(item(body)).toEqual(
			expect.objectContaining({ event: 'message', type: 'unknown', raw: body }),
		);
		expect(item(body).text).toBe(words);
	});
});

describe('what a person chose is read wherever it is', () => {
	const choice = { id: 'b1', title: 'Yes' };
	test.each<[string, Values, Values]>([
		['no type', { interactive: { button_reply: choice } }, { type: 'button_reply' }],
		[
			'another type',
			{ interactive: { type: 'button', list_reply: choice } },
			{ type: 'list_reply' },
		],
		[
			'the reply itself',
			{ interactive: { type: 'button_reply', ...choice } },
			{ type: 'button_reply' },
		],
		['JSON', { interactive: JSON.stringify({ list_reply: choice }) }, { type: 'list_reply' }],
		[
			'the other type',
			{ contentType: 'BUTTON', interactive: { button_reply: choice } },
			{ type: 'button_reply' },
		],
		['a button', { button: { text: 'Yes', payload: 'b1' } }, { type: 'button' }],
	])('with %s', (_title, content, expected) => {
		const read = item(incoming({ contentType: 'INTERACTIVE', ...content }));
		expect(read).toMatchObject({ ...expected, text: 'Yes', reply: { id: 'b1', title: 'Yes' } });
		expect(read).not.toHaveProperty('raw');
	});

	test.each([1, 2, 3])('the answers of a flow that are encoded %i times', (times) => {
		let json: unknown = { flow_token: 't1', day: 'Mon' };
		for (let time = 0; time < times; time += 1) json = JSON.stringify(json);
		const read = item(
			incoming({ contentType: 'INTERACTIVE', interactive: { nfm_reply: { response_json: json } } }),
		);
		expect(read).toMatchObject({ type: 'flow_reply', flow: { token: 't1', data: { day: 'Mon' } } });
	});

	test('two replies come with raw', () => {
		const interactive = { type: 'list_reply', button_reply: choice, list_reply: choice };
		const read = item(incoming({ contentType: 'INTERACTIVE', interactive }));
		expect(read).toMatchObject({ type: 'list_reply', raw: expect.anything() });
	});
});

describe('what LINK sends beyond the known fields has its own name', () => {
	test.each<[string, Values, Values]>([
		[
			'of a file',
			{ media: { type: 'audio/ogg', source: 'https://e.com/a', voice: true, sha256: 'x' } },
			{ media: { voice: true, sha256: 'x' } },
		],
		[
			'an animated sticker',
			{ media: { type: 'image/webp', animated: false } },
			{ media: { animated: false } },
		],
		[
			'a file that has only an ID',
			{ media: { type: 'image/png', id: '17' } },
			{ media: { id: '17' } },
		],
		[
			'a file whose address is in url',
			{ media: { url: 'https://e.com/a' } },
			{ media: { url: 'https://e.com/a' } },
		],
		[
			'a file whose address is in link',
			{ media: { link: 'https://e.com/a' } },
			{ media: { url: 'https://e.com/a' } },
		],
		[
			'of a live location',
			{ location: { latitude: 1, longitude: 2, accuracy: 5, speed: '3' } },
			{ location: { latitude: 1, accuracy: 5, speed: '3' } },
		],
		[
			'of a contact',
			{
				contacts: [
					{
						name: { formatted_name: 'Ann', nickname: 'A' },
						origin: 'wa',
						phones: [{ phone: '1', ext: 9 }],
					},
				],
			},
			{
				contacts: [
					{ formattedName: 'Ann', nickname: 'A', origin: 'wa', phones: [{ phone: '1', ext: 9 }] },
				],
			},
		],
		[
			'contacts of odd shape',
			{
				contacts: {
					name: 'Ann',
					phones: ['+46 70'],
					emails: 'a@e.com',
					org: 'ACME',
					urls: ['https://e.com'],
				},
			},
			{
				text: 'Ann',
				contacts: [
					{
						formattedName: 'Ann',
						phones: [{ phone: '+46 70' }],
						emails: [{ email: 'a@e.com' }],
						org: { company: 'ACME' },
						urls: [{ url: 'https://e.com' }],
					},
				],
			},
		],
		[
			'of an order',
			{ order: { product_items: [{ quantity: 1, sku: 'x' }], note: 'n' } },
			{ order: { note: 'n', items: [{ sku: 'x' }] } },
		],
		[
			'of a button',
			{ button: { text: 'Yes', payload: 'y', color: 'red' } },
			{ button: { color: 'red' } },
		],
		[
			'of a reply',
			{ interactive: { list_reply: { id: '1', title: 'A', section: 's' } } },
			{ reply: { section: 's' } },
		],
		[
			'of a context',
			{ ...text, context: { id: 'wamid.A', group: 'g' } },
			{ context: { group: 'g' } },
		],
		['of a message', { ...text, identity: { hash: 'h' } }, { identity: { hash: 'h' } }],
	])('%s', (_title, content, expected) => {
		const read = item(incoming(content));
		expect(read).toMatchObject(expected);
		expect(read).not.toHaveProperty('raw');
	});

	test('of an envelope', () => {
		expect(item(incoming(text, { operator: 'x' }))).toMatchObject({ operator: 'x' });
	});

	test('of a report', () => {
		const more = {
			pricing: { billable: true },
			conversation: { id: 'c' },
			destination: '+46700000001',
		};
		const read = item(report(more));
		expect(read).toMatchObject({ status: 'delivered', ...more });
		expect(read).not.toHaveProperty('raw');
	});

	test.each([
		report({ status: 'x' }),
		report({ error: { code: 1 } }),
		incoming(text, { type: 'x' }),
	])('and is in raw if the item has another meaning for it: %j', (body) => {
		expect(item(body)).toMatchObject({ raw: body });
		expect(item(body).status).not.toBe('x');
	});
});

/** The content type of a message that has this part. */
const typeOf = (content: Values) => Object.keys(content)[0]?.toUpperCase();

describe('raw comes with a value that cannot be read', () => {
	const order = (more: Values) => ({
		order: { product_items: [{ quantity: 1, item_price: 2, ...more }] },
	});
	test.each<[string, Values]>([
		['a price', order({ item_price: '7,99' })],
		['a quantity', order({ quantity: 'two' })],
		['coordinates', { location: { latitude: '59,32', longitude: '18,07' } }],
		['a name that is a list', { contacts: [{ name: ['Ann'] }] }],
		['a phone that is an object', { contacts: [{ name: 'Ann', phones: [{ phone: { n: 1 } }] }] }],
		['a contact that is a text', { contacts: [{ name: 'Ann' }, 'Bo'] }],
		['two addresses', { media: { source: 'https://e.com/a', url: 'https://e.com/b' } }],
		['a caption that is a list', { media: { source: 'https://e.com/a', caption: ['a'] } }],
		['a part of another type', { ...text, media: { id: '1' } }],
		['a context that is a text', { ...text, context: 'wamid.A' }],
		['an advertisement that is a text', { ...text, referral: 'ad' }],
		['a text with more than a body', { ...text, text: { body: 'Hi', format: 'bold' } }],
	])('%s', (_title, content) => {
		const body = incoming({ contentType: typeOf(content), ...content });
		expect(item(body)).toMatchObject({ event: 'message', raw: body });
		expect(item(body).type).not.toBe('unknown');
	});

	test.each<Values>([
		{ messageIndex: 'first' },
		{ customParameters: 'a' },
		{ resultCode: '112003 delivered', messageId: 'm1' },
	])('a report with %j', (more) => {
		expect(item(report(more))).toMatchObject({ event: 'status', raw: report(more) });
	});

	test('and with no other', () => {
		for (const body of [
			report({}),
			incoming(text),
			incoming({ ...text, media: null, order: {} }),
		]) {
			expect(item(body)).not.toHaveProperty('raw');
		}
	});
});

describe('a forwarded message', () => {
	test.each<[Values, Values]>([
		[{ forwarded: true }, { context: null, forwarded: true }],
		[{ frequently_forwarded: 'true' }, { context: null, frequentlyForwarded: true }],
		[
			{ id: 'wamid.A', forwarded: true },
			{ context: { id: 'wamid.A' }, forwarded: true },
		],
		[{}, { context: null }],
	])('with the context %j answers no message', (context, expected) => {
		const read = item(incoming({ ...text, context }));
		expect(read).toMatchObject(expected);
		expect(read).not.toHaveProperty('raw');
	});

	test('a context that names only who wrote answers none, and is in raw', () => {
		const body = incoming({ ...text, context: { from: '46700000000' } });
		expect(item(body)).toMatchObject({ context: null, raw: body });
	});
});

describe('who it is about', () => {
	const ids = { whatsappUserId: 'SE.1A', whatsappParentUserId: 'SE.ENT.2B' };
	test.each([incoming(text, { customParameters: ids }), report({ customParameters: ids })])(
		'is named by user IDs: %j',
		(body) => {
			expect(item(body)).toMatchObject({ userId: 'SE.1A', parentUserId: 'SE.ENT.2B' });
		},
	);

	test('is named by a user ID in place of the number, in a report, too', () => {
		expect(item(report({ destination: 'SE.1A' }))).toMatchObject({ userId: 'SE.1A' });
		expect(item(report({ destination: '+46700000001' }))).not.toHaveProperty('userId');
	});

	test.each(['', ' ', null, undefined])('a missing number is left out: %j', (source) => {
		expect(item(incoming(text, { source }))).not.toHaveProperty('from');
	});

	test.each([
		[incoming(text, { provider: 'RCS' }), 'RCS'],
		[{ ...incoming(text), provider: null, content: { type: 'RCS', message: text } }, 'rcs'],
	])('has the channel it came by', (body, provider) => {
		expect(item(body)).toMatchObject({ provider });
	});
});

test('WhatsApp’s ID is found in another spelling, as XML has it', () => {
	expect(item(report({ customParameters: { wamessageid: 'wamid.A' } }))).toMatchObject({
		waMessageId: 'wamid.A',
	});
});
