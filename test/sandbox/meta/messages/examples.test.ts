import { metaMessage } from '../../../../sandbox/meta/messages/message';

/** The examples of the specification, with the commas and brackets that are missing in it. */
const template = (components: unknown[], more: object = { namespace: 'yourNamespace' }) => ({
	type: 'template',
	template: { ...more, name: 'yourTemplate', language: { code: 'en' }, components },
});
const interactive = (content: object) => ({ type: 'interactive', interactive: content });
const parts = {
	header: { type: 'text', text: 'sample header text' },
	body: { text: 'sample body text' },
	footer: { text: 'sample footer text' },
};
const words = { type: 'text', text: 'Your text' };
const coupon = {
	type: 'button',
	sub_type: 'copy_code',
	index: 0,
	parameters: [{ type: 'coupon_code', coupon_code: 'example-coupon-code' }],
};

const examples: Record<string, unknown> = {
	'Text template': template([{ type: 'body', parameters: [words] }]),
	'Text template (With Named Parameters)': template([
		{ type: 'body', parameters: [{ ...words, parameterName: 'nombre' }] },
	]),
	'Media template': template([
		{
			type: 'header',
			parameters: [
				{
					type: 'document',
					document: { link: 'https://www.example.com/file.pdf', filename: 'filename' },
				},
			],
		},
		{
			type: 'body',
			parameters: [
				words,
				{
					type: 'currency',
					currency: { fallbackValue: '$100.99', code: 'USD', amount1000: '100990' },
				},
				{
					type: 'dateTime',
					dateTime: {
						fallbackValue: 'February 25, 1977 03:33PM',
						dayOfWeek: 5,
						dayOfMonth: 25,
						year: 1977,
						month: 2,
						hour: 15,
						minute: 33,
					},
				},
			],
		},
	]),
	'Interactive template': template([
		{ type: 'header', parameters: [{ type: 'text', text: "'Your header text here'" }] },
		{ type: 'body', parameters: [{ type: 'text', text: "'Your body text here'" }] },
	]),
	'Carousel template': template([
		{
			type: 'carousel',
			cards: [
				{
					index: 0,
					components: [
						{ type: 'header', parameters: [{ type: 'image', image: { id: '1234567' } }] },
						{ type: 'body', parameters: [words, words] },
						{
							type: 'button',
							sub_type: 'quick_reply',
							index: '0',
							parameters: [{ type: 'payload', payload: '59NqSd' }],
						},
					],
				},
			],
		},
	]),
	'Limited-time Offer (LTO) template': template([
		{ type: 'body', parameters: [words] },
		{
			type: 'limited_time_offer',
			parameters: [
				{
					type: 'limited_time_offer',
					limited_time_offer: { expiration_time_ms: 1707232588000 },
				},
			],
		},
		coupon,
		{
			type: 'button',
			sub_type: 'url',
			index: 1,
			parameters: [{ type: 'text', text: 'example-url-button-text' }],
		},
	]),
	'Catalog template': template(
		[
			{ type: 'body', parameters: [words] },
			{
				type: 'button',
				sub_type: 'CATALOG',
				index: 0,
				parameters: [{ type: 'action', action: { thumbnail_product_retailer_id: 'SKU000' } }],
			},
		],
		{},
	),
	'Coupon Code Templates': template([{ type: 'body', parameters: [words] }, coupon], {}),
	'Text message': { type: 'text', previewUrl: false, text: { body: 'Your text here!' } },
	'Image message': {
		type: 'image',
		image: { link: 'https://example.com/image.jpg', caption: 'Your image caption!' },
	},
	'Location message': {
		type: 'location',
		location: {
			longitude: 18.0739497,
			latitude: 59.3120499,
			name: 'Linkmobility Stockholm, Sweden',
			address: 'Götgatan 78, Stockholm, Sverige',
		},
	},
	'Audio message': { type: 'audio', audio: { link: 'https://example.com/audio.mp4' } },
	'Video message': {
		type: 'video',
		video: { link: 'https://example.com/video.mp4', caption: 'Your video caption' },
	},
	'Document message': {
		type: 'document',
		document: {
			link: 'https://example.com/document.pdf',
			caption: 'Your document caption',
			filename: 'Your document filename',
		},
	},
	'Contacts message': {
		type: 'contacts',
		contacts: [
			{
				addresses: [
					{
						city: 'Menlo Park',
						country: 'United States',
						countryCode: 'us',
						state: 'CA',
						street: '1 Hacker Way',
						type: 'HOME',
						zip: '94025',
					},
				],
				birthday: '2012-08-18',
				emails: [{ email: 'test@fb.com', type: 'WORK' }],
				name: { firstName: 'John', formattedName: 'John Smith', lastName: 'Smith' },
				org: { company: 'WhatsApp', department: 'Design', title: 'Manager' },
				phones: [
					{ phone: '+1 (940) 555-1234', type: 'HOME' },
					{ phone: '+1 (650) 555-1234', type: 'WORK', waId: '16505551234' },
				],
				urls: [{ url: 'https://www.facebook.com', type: 'WORK' }],
			},
		],
	},
	'Flow type - minimal required fields': interactive({
		type: 'flow',
		...parts,
		action: {
			name: 'flow',
			parameters: { flow_message_version: '3', flow_id: '<FLOW_ID>', flow_cta: 'Book' },
		},
	}),
	'Flow type - with extra fields': interactive({
		type: 'flow',
		...parts,
		action: {
			name: 'flow',
			parameters: {
				flow_message_version: '3',
				flow_token: '<FLOW_TOKEN>',
				flow_id: '<FLOW_ID>',
				flow_cta: 'Book',
				flow_action: 'navigate',
				flow_action_payload: {
					screen: '<SCREEN_NAME>',
					data: { product_name: 'name', product_description: 'description', product_price: 100 },
				},
			},
		},
	}),
	'Catalog Message type': interactive({
		type: 'catalog_message',
		body: { text: 'Hello! Thanks for your interest. Ordering is easy.' },
		action: {
			name: 'catalog_message',
			parameters: { thumbnail_product_retailer_id: 'SKU000' },
		},
		footer: { text: 'Best grocery deals on WhatsApp!' },
	}),
	'List type': interactive({
		type: 'list',
		...parts,
		action: {
			button: 'sample button text',
			sections: [
				{
					title: 'sample section title',
					rows: [
						{
							id: 'row-identifier-1',
							title: 'row-title-1',
							description: 'row-description-content',
						},
					],
				},
			],
		},
	}),
	'Button type': interactive({
		type: 'button',
		...parts,
		header: { type: 'image', image: { link: 'http://the-url' } },
		action: {
			buttons: [{ type: 'reply', reply: { id: 'unique-button-id-1', title: 'button title' } }],
		},
	}),
	'Product type': interactive({
		type: 'product',
		body: parts.body,
		footer: parts.footer,
		action: { catalog_id: '12345678', product_retailer_id: 'SKU-01' },
	}),
	'Multi-product type': interactive({
		type: 'product_list',
		...parts,
		action: {
			catalog_id: '12345678',
			sections: [
				{
					title: 'section-1',
					product_items: [{ product_retailer_id: 'SKU-01' }, { product_retailer_id: 'SKU-02' }],
				},
			],
		},
	}),
	'Interactive Location Request Messages type': {
		...interactive({
			type: 'location_request_message',
			body: { text: '<BODY_TEXT>' },
			action: { name: 'send_location' },
		}),
		to: '<WHATSAPP_USER_PHONE_NUMBER>',
	},
	'CTA URL': interactive({
		type: 'cta_url',
		...parts,
		action: {
			name: 'cta_url',
			parameters: { display_text: 'sample display text', url: 'https://www.sample-url.com' },
		},
	}),
};

test.each(Object.entries(examples))('Meta accepts the example "%s"', (_, example) => {
	expect(metaMessage.safeParse(example).error?.issues ?? []).toEqual([]);
});
