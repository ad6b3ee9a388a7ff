import { credentials, runNode } from '../helpers/engine';
import { startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());

const OFFER_END = Date.UTC(2099, 0, 1);
const file = (name: string) => `https://e.com/${name}`;

const template = (...components: unknown[]) => ({
	type: 'template',
	template: { name: 't', language: { code: 'en' }, components },
});
const value = (text: string) => ({ type: 'text', text });
const inTemplate = { operation: 'sendTemplate', fillIn: 'hand', name: 't', language: 'en' };

/** What a person fills in, and the messages of the request that leaves; n8n has the other defaults. */
const kinds: Array<[title: string, parameters: object, messages: unknown[]]> = [
	[
		'a text with a preview of its link',
		{ operation: 'sendText', text: 'see https://e.com', previewUrl: true },
		[{ type: 'text', previewUrl: true, text: { body: 'see https://e.com' } }],
	],
	[
		'an image by link',
		{ operation: 'sendMedia', mediaType: 'image', link: file('i.jpg'), caption: 'c' },
		[{ type: 'image', image: { link: file('i.jpg'), caption: 'c' } }],
	],
	[
		'an image by ID',
		{ operation: 'sendMedia', mediaType: 'image', mediaFrom: 'id', mediaId: '17' },
		[{ type: 'image', image: { id: '17' } }],
	],
	[
		'a video',
		{ operation: 'sendMedia', mediaType: 'video', link: file('v.mp4'), caption: 'c' },
		[{ type: 'video', video: { link: file('v.mp4'), caption: 'c' } }],
	],
	[
		'audio, which has no caption',
		{ operation: 'sendMedia', mediaType: 'audio', link: file('a.mp3') },
		[{ type: 'audio', audio: { link: file('a.mp3') } }],
	],
	[
		'a document with its name',
		{
			operation: 'sendMedia',
			mediaType: 'document',
			link: file('d.pdf'),
			caption: 'c',
			fileName: 'f.pdf',
		},
		[{ type: 'document', document: { link: file('d.pdf'), caption: 'c', filename: 'f.pdf' } }],
	],
	[
		'a location',
		{
			operation: 'sendLocation',
			latitude: '59.31',
			longitude: '={{ $json.longitude }}',
			name: 'Shop',
			address: 'Götgatan 78',
		},
		[
			{
				type: 'location',
				location: { latitude: 59.31, longitude: 18.07, name: 'Shop', address: 'Götgatan 78' },
			},
		],
	],
	[
		'two contacts',
		{
			operation: 'sendContacts',
			contacts: {
				contact: [
					{
						firstName: 'Ann',
						lastName: 'Berg',
						phones: {
							phone: [{ phone: '+46 70 123 45 67', type: 'WORK', waId: '46701234567' }],
						},
						emails: { email: [{ email: 'ann@e.com', type: 'HOME' }] },
						more: { birthday: '2000-02-29T00:00:00' },
					},
					{ firstName: 'Bo' },
				],
			},
		},
		[
			{
				type: 'contacts',
				contacts: [
					{
						name: { formattedName: 'Ann Berg', firstName: 'Ann', lastName: 'Berg' },
						phones: [{ phone: '+46 70 123 45 67', type: 'WORK', waId: '46701234567' }],
						emails: [{ email: 'ann@e.com', type: 'HOME' }],
						birthday: '2000-02-29',
					},
					{ name: { formattedName: 'Bo', firstName: 'Bo' } },
				],
			},
		],
	],
	[
		'a template with header, variables and buttons',
		{
			...inTemplate,
			header: 'image',
			headerFrom: 'id',
			headerMediaId: '17',
			bodyVariables: {
				variable: [
					{ type: 'text', text: '={{ $json.name }}' },
					{ type: 'currency', amount: 100.99, currency: 'eur', fallback: '100,99 €' },
				],
			},
			buttons: {
				button: [
					{ type: 'quick_reply', payload: 'YES' },
					{ type: 'url', urlValue: 'a b' },
				],
			},
		},
		[
			template(
				{ type: 'header', parameters: [{ type: 'image', image: { id: '17' } }] },
				{
					type: 'body',
					parameters: [
						value('Ann'),
						{
							type: 'currency',
							currency: { code: 'EUR', amount1000: '100990', fallbackValue: '100,99 €' },
						},
					],
				},
				{
					type: 'button',
					sub_type: 'quick_reply',
					index: '0',
					parameters: [{ type: 'payload', payload: 'YES' }],
				},
				{ type: 'button', sub_type: 'url', index: '1', parameters: [value('a%20b')] },
			),
		],
	],
	[
		'a login code, entered once and sent in both places',
		{ ...inTemplate, templateKind: 'authentication', code: '123456' },
		[
			template(
				{ type: 'body', parameters: [value('123456')] },
				{ type: 'button', sub_type: 'url', index: '0', parameters: [value('123456')] },
			),
		],
	],
	[
		'a limited-time offer',
		{
			...inTemplate,
			templateKind: 'offer',
			offerExpires: new Date(OFFER_END).toISOString(),
			buttons: { button: [{ type: 'copy_code', couponCode: 'SPRING25' }] },
		},
		[
			template(
				{
					type: 'limited_time_offer',
					parameters: [
						{
							type: 'limited_time_offer',
							limited_time_offer: { expiration_time_ms: OFFER_END },
						},
					],
				},
				{
					type: 'button',
					sub_type: 'copy_code',
					index: '0',
					parameters: [{ type: 'coupon_code', coupon_code: 'SPRING25' }],
				},
			),
		],
	],
	[
		'a carousel',
		{
			...inTemplate,
			templateKind: 'carousel',
			cards: {
				card: [1, 2].map((id) => ({ mediaType: 'image', mediaFrom: 'id', mediaId: `${id}` })),
			},
		},
		[
			template({
				type: 'carousel',
				cards: [0, 1].map((card_index) => ({
					card_index,
					components: [
						{ type: 'header', parameters: [{ type: 'image', image: { id: `${card_index + 1}` } }] },
					],
				})),
			}),
		],
	],
	[
		'a template with its components as JSON, in another spelling',
		{
			...inTemplate,
			templateKind: 'json',
			components:
				'[{"type":"BODY","parameters":[{"type":"text","text":"Ann","parameter_name":"n"}]}]',
		},
		[template({ type: 'body', parameters: [{ ...value('Ann'), parameterName: 'n' }] })],
	],
	[
		'several messages as JSON',
		{
			operation: 'sendJson',
			json: '={{ [{ type: "text", text: { body: "1" } }, { type: "text", text: { body: "2" } }] }}',
		},
		[
			{ type: 'text', text: { body: '1' } },
			{ type: 'text', text: { body: '2' } },
		],
	],
];

it.each(kinds)(
	"sends %s from n8n's engine, the whole body",
	async (_title, parameters, messages) => {
		const { error } = await runNode({
			credentials: credentials(link.url),
			parameters: {
				resource: 'message',
				to: '+46700000001',
				options: { refId: 'r-1' },
				...parameters,
			},
			input: [{ json: { name: 'Ann', longitude: 18.07 } }],
		});
		expect(error).toBeUndefined();
		expect(link.requests.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
			{
				method: 'POST',
				path: '/messages',
				body: {
					platformId: 'COMMON_API',
					platformPartnerId: '12345',
					priority: 'NORMAL',
					eventReportGates: ['v08kM29P'],
					refId: 'r-1',
					customParameters: { n8nRecipient: '+46700000001' },
					source: '+46700000000',
					destinations: ['+46700000001'],
					messages,
				},
			},
		]);
	},
);
