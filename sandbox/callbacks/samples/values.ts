export const product = { catalog_id: 'sandbox-catalog', product_retailer_id: 'mug' };

export const items = [
	{ product_retailer_id: 'mug', quantity: '2', item_price: '120', currency: 'SEK' },
	{ product_retailer_id: 'poster', quantity: '1', item_price: '180.5', currency: 'SEK' },
];

export const referral = {
	source_url: 'https://fb.me/spring',
	source_type: 'ad',
	source_id: '120210000000000',
	headline: 'Spring sale',
	body: 'Write to us',
	ctwa_clid: 'click-4711',
};

/** A contact with every field, in the names of Meta's API. See docs/decisions.md#location-and-contacts. */
export const contact = {
	name: {
		formatted_name: 'Dr. Eva Maria Berg MBA',
		prefix: 'Dr.',
		first_name: 'Eva',
		middle_name: 'Maria',
		last_name: 'Berg',
		suffix: 'MBA',
	},
	phones: [{ phone: '+46 70 000 00 09', wa_id: '46700000009', type: 'CELL' }],
	emails: [{ email: 'eva@example.com', type: 'WORK' }],
	org: { company: 'Berg AB', department: 'Purchasing', title: 'Buyer' },
	addresses: [
		{
			street: 'Drottninggatan 1',
			city: 'Stockholm',
			state: 'Stockholm',
			zip: '111 51',
			country: 'Sweden',
			country_code: 'se',
			type: 'WORK',
		},
	],
	urls: [{ url: 'https://example.com', type: 'WORK' }],
	birthday: '1990-05-17',
	vcard: 'BEGIN:VCARD\nVERSION:3.0\nFN:Dr. Eva Maria Berg MBA\nEND:VCARD',
};
