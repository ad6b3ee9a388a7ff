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

/** Names are spelled as Meta does. Source: api-notes 2.6, 3.4. */
export const contact = {
	name: { formatted_name: 'Eva Berg', first_name: 'Eva', last_name: 'Berg' },
	phones: [{ phone: '+46 70 000 00 09', wa_id: '46700000009', type: 'CELL' }],
	emails: [{ email: 'eva@example.com', type: 'WORK' }],
	org: { company: 'Berg AB', title: 'Buyer' },
	addresses: [{ street: 'Drottninggatan 1', city: 'Stockholm', country_code: 'se', type: 'WORK' }],
	urls: [{ url: 'https://example.com', type: 'WORK' }],
	birthday: '1990-05-17',
};
