import { create } from '../../../nodes/LinkMobilityWhatsApp/actions/template/create';
import { outcome } from '../../helpers/panel';

type Values = Record<string, unknown>;

const usual = {
	templateName: 'order_ok',
	language: 'en',
	templateKind: 'standard',
	category: 'UTILITY',
	headerFormat: 'NONE',
	body: 'Your order is on its way.',
	bodyExamples: {},
	variables: 'automatic',
	footer: '',
	buttons: {},
	timeToLive: '',
	options: {},
};

const path = {
	platformId: 'COMMON_API',
	platformPartnerId: '12345',
	source: '+46700000000',
};

/** The JSON body, or the sentences of a refusal. */
function created(values: Values): unknown {
	const { body, refused } = outcome(create, { ...usual, ...values });
	return refused ?? JSON.parse(JSON.stringify(body));
}

const examples = (...values: string[]) => ({ example: values.map((value) => ({ value })) });
const template = { name: 'order_ok', language: 'en' };

test.each<[title: string, values: Values, body: unknown]>([
	[
		'a body alone',
		{},
		{
			...template,
			category: 'UTILITY',
			components: [{ type: 'BODY', text: 'Your order is on its way.' }],
		},
	],
	[
		'all components of a standard template',
		{
			category: 'MARKETING',
			headerFormat: 'TEXT',
			headerText: 'Order {{1}}',
			headerExample: '4711',
			body: 'Hi {{1}}, this is what we have sent to {{2}} today.',
			bodyExamples: examples('Ann', 'Oslo'),
			footer: 'The Shop',
			buttons: {
				button: [
					{ type: 'QUICK_REPLY', text: 'Thanks' },
					{
						type: 'URL',
						text: 'Follow it',
						url: 'https://example.com/{{1}}',
						urlExample: 'https://example.com/4711',
					},
					{ type: 'URL', text: 'Shop', url: 'https://example.com', urlExample: '' },
					{ type: 'PHONE_NUMBER', text: 'Call us', phoneNumber: '+46701234567' },
					{ type: 'COPY_CODE', couponExample: 'SPRING25' },
					{ type: 'CATALOG', text: 'View catalog' },
					{ type: 'MPM', text: 'View items' },
					{
						type: 'FLOW',
						text: 'Book',
						flowNumber: '77',
						flowAction: 'navigate',
						firstScreen: 'WELCOME',
					},
				],
			},
			timeToLive: '43200',
			options: { allowCategoryChange: true },
		},
		{
			...template,
			category: 'MARKETING',
			components: [
				{ type: 'HEADER', format: 'TEXT', text: 'Order {{1}}', example: { header_text: ['4711'] } },
				{
					type: 'BODY',
					text: 'Hi {{1}}, this is what we have sent to {{2}} today.',
					example: { body_text: [['Ann', 'Oslo']] },
				},
				{ type: 'FOOTER', text: 'The Shop' },
				{
					type: 'BUTTONS',
					buttons: [
						{ type: 'QUICK_REPLY', text: 'Thanks' },
						{
							type: 'URL',
							text: 'Follow it',
							url: 'https://example.com/{{1}}',
							example: ['https://example.com/4711'],
						},
						{ type: 'URL', text: 'Shop', url: 'https://example.com' },
						{ type: 'PHONE_NUMBER', text: 'Call us', phone_number: '+46701234567' },
						{ type: 'COPY_CODE', example: 'SPRING25' },
						{ type: 'CATALOG', text: 'View catalog' },
						{ type: 'MPM', text: 'View items' },
						{
							type: 'FLOW',
							text: 'Book',
							flow_id: '77',
							flow_action: 'navigate',
							navigate_screen: 'WELCOME',
						},
					],
				},
			],
			message_send_ttl_seconds: 43_200,
			allow_category_change: true,
		},
	],
	[
		'named variables',
		{
			headerFormat: 'TEXT',
			headerText: 'Hi {{first_name}}',
			headerExample: 'Ann',
			body: 'Your order {{order}} leaves for {{city}} early tomorrow.',
			bodyExamples: examples('4711', 'Oslo'),
		},
		{
			...template,
			category: 'UTILITY',
			parameter_format: 'named',
			components: [
				{
					type: 'HEADER',
					format: 'TEXT',
					text: 'Hi {{first_name}}',
					example: { header_text_named_params: [{ param_name: 'first_name', example: 'Ann' }] },
				},
				{
					type: 'BODY',
					text: 'Your order {{order}} leaves for {{city}} early tomorrow.',
					example: {
						body_text_named_params: [
							{ param_name: 'order', example: '4711' },
							{ param_name: 'city', example: 'Oslo' },
						],
					},
				},
			],
		},
	],
	[
		'examples by the names of their variables, and the rest in their order',
		{
			body: 'Your order {{order}} leaves for {{city}} early on {{day}} already.',
			bodyExamples: {
				example: [
					{ variable: ' {{city}} ', value: 'Oslo' },
					{ variable: '', value: '4711' },
					{ variable: 'day', value: 'Monday' },
				],
			},
		},
		{
			...template,
			category: 'UTILITY',
			parameter_format: 'named',
			components: [
				{
					type: 'BODY',
					text: 'Your order {{order}} leaves for {{city}} early on {{day}} already.',
					example: {
						body_text_named_params: [
							{ param_name: 'city', example: 'Oslo' },
							{ param_name: 'order', example: '4711' },
							{ param_name: 'day', example: 'Monday' },
						],
					},
				},
			],
		},
	],
	[
		'examples by the numbers of their variables',
		{
			body: 'Your order {{1}} leaves for {{2}} early tomorrow.',
			bodyExamples: {
				example: [
					{ variable: 2, value: 'Oslo' },
					{ variable: '{{1}}', value: 4711 },
				],
			},
		},
		{
			...template,
			category: 'UTILITY',
			components: [
				{
					type: 'BODY',
					text: 'Your order {{1}} leaves for {{2}} early tomorrow.',
					example: { body_text: [['4711', 'Oslo']] },
				},
			],
		},
	],
	...['IMAGE', 'VIDEO', 'DOCUMENT'].map((format): [string, Values, unknown] => [
		`a header of format ${format}`,
		{ headerFormat: format, headerHandle: '4::x' },
		{
			...template,
			category: 'UTILITY',
			components: [
				{ type: 'HEADER', format, example: { header_handle: ['4::x'] } },
				{ type: 'BODY', text: 'Your order is on its way.' },
			],
		},
	]),
	[
		'a location header',
		{ headerFormat: 'LOCATION', language: 'other', languageCode: 'pt_br' },
		{
			...template,
			language: 'pt_BR',
			category: 'UTILITY',
			components: [
				{ type: 'HEADER', format: 'LOCATION' },
				{ type: 'BODY', text: 'Your order is on its way.' },
			],
		},
	],
	[
		'a carousel',
		{
			templateKind: 'carousel',
			cardMedia: 'VIDEO',
			cards: {
				card: ['a', 'b'].map((headerHandle) => ({
					headerHandle,
					body: 'For {{1}}, with love from us',
					bodyExamples: examples('Ann'),
					buttons: { button: [{ type: 'QUICK_REPLY', text: 'More' }] },
				})),
			},
		},
		{
			...template,
			category: 'MARKETING',
			components: [
				{ type: 'BODY', text: 'Your order is on its way.' },
				{
					type: 'CAROUSEL',
					cards: ['a', 'b'].map((handle) => ({
						components: [
							{ type: 'HEADER', format: 'VIDEO', example: { header_handle: [handle] } },
							{
								type: 'BODY',
								text: 'For {{1}}, with love from us',
								example: { body_text: [['Ann']] },
							},
							{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'More' }] },
						],
					})),
				},
			],
		},
	],
	[
		'a limited-time offer',
		{
			templateKind: 'offer',
			offer: '25% off',
			offerExpires: true,
			buttons: { button: [{ type: 'COPY_CODE', couponExample: 'SPRING' }] },
		},
		{
			...template,
			category: 'MARKETING',
			components: [
				{
					type: 'LIMITED_TIME_OFFER',
					limited_time_offer: { text: '25% off', has_expiration: true },
				},
				{ type: 'BODY', text: 'Your order is on its way.' },
				{ type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', example: 'SPRING' }] },
			],
		},
	],
	[
		'an authentication template with Copy Code',
		{
			templateKind: 'authentication',
			securityRecommendation: true,
			codeExpires: '10',
			otpType: 'COPY_CODE',
			buttonText: '',
			timeToLive: 600,
		},
		{
			...template,
			category: 'AUTHENTICATION',
			components: [
				{ type: 'BODY', add_security_recommendation: true },
				{ type: 'FOOTER', code_expiration_minutes: 10 },
				{ type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] },
			],
			message_send_ttl_seconds: 600,
		},
	],
	[
		'an authentication template with Zero-Tap',
		{
			templateKind: 'authentication',
			securityRecommendation: false,
			codeExpires: '',
			otpType: 'ZERO_TAP',
			buttonText: 'Copy',
			autofillText: 'Autofill',
			apps: { app: [{ packageName: 'com.example.shop', signatureHash: 'K8aAINcGX7p' }] },
		},
		{
			...template,
			category: 'AUTHENTICATION',
			components: [
				{ type: 'BODY', add_security_recommendation: false },
				{
					type: 'BUTTONS',
					buttons: [
						{
							type: 'OTP',
							otp_type: 'ZERO_TAP',
							text: 'Copy',
							autofill_text: 'Autofill',
							supported_apps: [{ package_name: 'com.example.shop', signature_hash: 'K8aAINcGX7p' }],
							zero_tap_terms_accepted: true,
						},
					],
				},
			],
		},
	],
	[
		'components as JSON, in either spelling',
		{
			templateKind: 'json',
			components:
				'[{"type": "body", "text": "Hi {{name}}, here we are.", "example": {"bodyTextNamedParams": [{"paramName": "name", "example": "Ann"}]}}]',
		},
		{
			...template,
			category: 'UTILITY',
			parameter_format: 'named',
			components: [
				{
					type: 'BODY',
					text: 'Hi {{name}}, here we are.',
					example: { body_text_named_params: [{ param_name: 'name', example: 'Ann' }] },
				},
			],
		},
	],
	[
		'components as Get returns them, without the text of a Copy Code button',
		{
			templateKind: 'json',
			components:
				'[{"type": "BODY", "text": "Here is your code."}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "text": "Copy offer code", "example": ["ABC"]}]}]',
		},
		{
			...template,
			category: 'UTILITY',
			components: [
				{ type: 'BODY', text: 'Here is your code.' },
				{ type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', example: 'ABC' }] },
			],
		},
	],
])('creates %s', (_, values, body) => {
	expect(created(values)).toEqual(body);
});

test('uses the sender of the credential, or of the options', () => {
	expect(outcome(create, usual).path).toEqual(path);
	const other = outcome(create, { ...usual, options: { sender: '0046 70-000 00 09' } });
	expect(other.path).toEqual({ ...path, source: '+46700000009' });
});

test.each([
	[undefined, 'Submitted to WhatsApp for review. It can be sent once its status is APPROVED.'],
	['', 'Submitted to WhatsApp for review. It can be sent once its status is APPROVED.'],
	['APPROVED', 'Already approved by WhatsApp. It can be sent.'],
	[
		'REJECTED',
		'Already rejected by WhatsApp, so it cannot be sent. Get shows the reason, and Update submits it again.',
	],
	['LIMIT_EXCEEDED', 'Its status is LIMIT_EXCEEDED. It can be sent once its status is APPROVED.'],
])('explains the status: %s', (status, info) => {
	const { body } = outcome(create, usual);
	const response = { id: '99', status, category: 'MARKETING' };
	const answered = { path, body: body as never, response, raw: response, simplify: true };
	expect(create.output(answered)).toEqual({
		created: true,
		id: '99',
		name: 'order_ok',
		language: 'en',
		category: 'MARKETING',
		status: status || 'PENDING',
		info,
	});
});

const NO_ID =
	'LINK returned no ID for the template. WhatsApp Manager shows the ID in the URL of the template.';

test('says that LINK gave no ID, and that the text has few words', () => {
	const { body } = outcome(create, {
		...usual,
		body: 'We send {{1}} to {{2}} now',
		bodyExamples: examples('a', 'b'),
	});
	const answered = { path, body: body as never, response: {}, raw: '', simplify: true };
	expect(create.output(answered)).toMatchObject({
		created: true,
		id: null,
		status: 'PENDING',
		category: 'UTILITY',
		info: `Submitted to WhatsApp for review. It can be sent once its status is APPROVED. ${NO_ID} Body may have too many variables for its length: 2 need at least 5 other words, so WhatsApp may reject the template.`,
	});
});
