import { canonical } from '../../nodes/LinkMobilityWhatsApp/wire/spelling';

const cases: Array<[title: string, given: unknown, spelled: unknown]> = [
	[
		'the link preview, also where Meta puts it',
		[
			{ type: 'text', preview_url: true, text: { body: 'a' } },
			{
				messaging_product: 'whatsapp',
				to: '1',
				type: 'TEXT',
				text: { preview_url: true, body: 'a' },
			},
		],
		[
			{ type: 'text', previewUrl: true, text: { body: 'a' } },
			{ type: 'text', previewUrl: true, text: { body: 'a' } },
		],
	],
	[
		'contacts, without touching their types',
		{
			contacts: [
				{
					name: { formatted_name: 'A B', first_name: 'A', last_name: 'B', middle_name: 'C' },
					addresses: [{ country_code: 'se', type: 'HOME' }],
					phones: [{ phone: '+1', wa_id: '1', type: 'WORK' }],
				},
			],
		},
		{
			contacts: [
				{
					name: { formattedName: 'A B', firstName: 'A', lastName: 'B', middleName: 'C' },
					addresses: [{ countryCode: 'se', type: 'HOME' }],
					phones: [{ phone: '+1', waId: '1', type: 'WORK' }],
				},
			],
		},
	],
	[
		'currency, date and time, and named parameters',
		{
			type: 'BODY',
			parameters: [
				{ type: 'text', text: 'x', parameter_name: 'first_name' },
				{ type: 'currency', currency: { fallback_value: '1', code: 'SEK', amount_1000: 1 } },
				{ type: 'date_time', date_time: { fallback_value: 'f', day_of_week: 1, day_of_month: 2 } },
			],
		},
		{
			type: 'body',
			parameters: [
				{ type: 'text', text: 'x', parameterName: 'first_name' },
				{ type: 'currency', currency: { fallbackValue: '1', code: 'SEK', amount1000: 1 } },
				{ type: 'dateTime', dateTime: { fallbackValue: 'f', dayOfWeek: 1, dayOfMonth: 2 } },
			],
		},
	],
	[
		'buttons of a template',
		[
			{ type: 'button', subType: 'quickReply', index: 0 },
			{ type: 'button', sub_type: 'CATALOG', index: '0' },
			{
				type: 'button',
				subtype: 'COPY_CODE',
				parameters: [{ type: 'couponCode', couponCode: 'A' }],
			},
		],
		[
			{ type: 'button', sub_type: 'quick_reply', index: 0 },
			{ type: 'button', sub_type: 'catalog', index: '0' },
			{
				type: 'button',
				sub_type: 'copy_code',
				parameters: [{ type: 'coupon_code', coupon_code: 'A' }],
			},
		],
	],
	[
		"a flow's token, which templates and messages spell differently, and not its data",
		[
			{
				type: 'action',
				action: { flow_token: 't', flowActionData: { flow_token: 1, firstName: 2 } },
			},
			{ action: { parameters: { flowToken: 't', flowActionPayload: { data: { waId: null } } } } },
		],
		[
			{
				type: 'action',
				action: { flowToken: 't', flow_action_data: { flow_token: 1, firstName: 2 } },
			},
			{
				action: { parameters: { flow_token: 't', flow_action_payload: { data: { waId: null } } } },
			},
		],
	],
	[
		"the position of a card, but not of the card's buttons",
		{ cards: [{ index: 0, components: [{ type: 'button', index: 0 }] }, { cardIndex: 1 }] },
		{ cards: [{ card_index: 0, components: [{ type: 'button', index: 0 }] }, { card_index: 1 }] },
	],
	[
		'the end of an offer, flat or nested',
		[
			{ type: 'limited_time_offer', expiration_time_ms: 5 },
			{ type: 'limitedTimeOffer', limitedTimeOffer: { expirationTimeMs: 5 } },
		],
		[
			{ type: 'limited_time_offer', limited_time_offer: { expiration_time_ms: 5 } },
			{ type: 'limited_time_offer', limited_time_offer: { expiration_time_ms: 5 } },
		],
	],
	[
		'media',
		{ type: 'document', document: { mediaId: '1', fileName: 'a.pdf' } },
		{ type: 'document', document: { id: '1', filename: 'a.pdf' } },
	],
	[
		'interactive messages',
		{
			type: 'productList',
			action: { catalogId: '1', sections: [{ productItems: [{ productRetailerId: 'S' }] }] },
		},
		{
			type: 'product_list',
			action: { catalog_id: '1', sections: [{ product_items: [{ product_retailer_id: 'S' }] }] },
		},
	],
	['nothing where null stands', { template: { components: null } }, { template: {} }],
	[
		'what it does not know',
		{ type: 'Poll', poll: { Question: 1 } },
		{ type: 'Poll', poll: { Question: 1 } },
	],
	[
		'both of two spellings, for the schema to refuse',
		{ sub_type: 'url', subType: 'flow' },
		{ sub_type: 'url', subType: 'flow' },
	],
	['what is not an object', 'subType', 'subType'],
];

test.each(cases)('spells %s', (_title, given, spelled) => {
	expect(canonical(given)).toStrictEqual(spelled);
	expect(canonical(spelled)).toStrictEqual(spelled);
});
