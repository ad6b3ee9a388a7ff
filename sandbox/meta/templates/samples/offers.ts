import { body, buttons, coupon, file, footer, link, reply, title } from './parts';
import type { SampleTemplate } from './sample';

const card = (text: string, order: string, look: string, ...examples: string[]) => ({
	components: [
		file('IMAGE'),
		body(text, ...examples),
		buttons(reply(order), link(look, 'https://example.com/p/{{1}}', 'https://example.com/p/mug')),
	],
});

/** Advertisements. */
export const offers: SampleTemplate[] = [
	{
		number: 1004,
		name: 'spring_offer',
		category: 'MARKETING',
		components: {
			en: [
				file('IMAGE'),
				body('Spring is here, {{1}}! Take {{2}} off everything this week.', 'Ann', '25%'),
				footer('Reply STOP to hear no more from us'),
				buttons(
					coupon('SPRING25'),
					link('To the shop', 'https://example.com/shop/{{1}}', 'https://example.com/shop/spring'),
				),
			],
			sv: [
				file('IMAGE'),
				body('Våren är här, {{1}}! Just nu {{2}} rabatt på allt.', 'Ann', '25 %'),
				footer('Svara STOPP för att slippa våra erbjudanden'),
				buttons(
					coupon('VAR25'),
					link('Till butiken', 'https://example.com/shop/{{1}}', 'https://example.com/shop/var'),
				),
			],
		},
	},
	{
		number: 1006,
		name: 'product_cards',
		category: 'MARKETING',
		components: {
			en: [
				body('New for you, {{1}}: two things we think you like.', 'Ann'),
				{
					type: 'CAROUSEL',
					cards: [
						card('The {{1}} holds what you need in the morning.', 'Order', 'Look', 'mug'),
						card('The {{1}} goes with everything you have.', 'Order', 'Look', 'T-shirt'),
					],
				},
			],
			sv: [
				body('Nytt för dig, {{1}}: två saker som vi tror att du gillar.', 'Ann'),
				{
					type: 'CAROUSEL',
					cards: [
						card('Vår {{1}} rymmer det du behöver på morgonen.', 'Beställ', 'Titta', 'mugg'),
						card('Vår {{1}} passar till allt du har.', 'Beställ', 'Titta', 'tröja'),
					],
				},
			],
		},
	},
	{
		number: 1011,
		name: 'flash_sale',
		category: 'MARKETING',
		components: {
			en: [
				file('IMAGE'),
				{
					type: 'LIMITED_TIME_OFFER',
					limited_time_offer: { text: '20% off', has_expiration: true },
				},
				body('Hurry, {{1}}: until the clock stops, your code makes everything cheaper.', 'Ann'),
				buttons(
					coupon('FLASH20'),
					link('Shop now', 'https://example.com/sale/{{1}}', 'https://example.com/sale/now'),
				),
			],
		},
	},
	{
		number: 1013,
		name: 'browse_catalog',
		category: 'MARKETING',
		components: {
			en: [
				body('Have a look at all we have, {{1}}, and order right here.', 'Ann'),
				footer('Free delivery this week'),
				buttons({ type: 'CATALOG', text: 'View catalog' }),
			],
		},
	},
	{
		number: 1014,
		name: 'weekly_picks',
		category: 'MARKETING',
		components: {
			en: [
				title('Picked for {{1}}', 'Ann'),
				body('These go well with what you bought on {{1}}, we think.', 'Monday'),
				buttons({ type: 'MPM', text: 'View items' }),
			],
		},
	},
	{
		number: 1015,
		name: 'newsletter',
		category: 'MARKETING',
		status: 'PAUSED',
		components: {
			en: [
				body('Hello {{1}}, this is what happened at our place in {{2}}.', 'Ann', 'March'),
				buttons(reply('Stop promotions')),
			],
		},
	},
	{
		number: 1016,
		name: 'free_prize',
		category: 'UTILITY',
		status: 'REJECTED',
		rejected_reason: 'INCORRECT_CATEGORY',
		components: {
			en: [body('Congratulations {{1}}, you have won! Answer to get your prize.', 'Ann')],
		},
	},
	{
		number: 1017,
		name: 'new_arrivals',
		category: 'MARKETING',
		components: {
			en: [
				body('Hi {{1}}, our new collection is here, and you are among the first to see it.', 'Ann'),
				footer('Not interested? Tap Stop promotions'),
				buttons(reply('Stop promotions')),
			],
		},
	},
	{
		number: 1019,
		name: 'autumn_sale',
		category: 'MARKETING',
		components: {
			en: [
				body('Hi {{1}}, our autumn sale has begun: 20% off everything until Sunday.', 'Ann'),
				footer('Not interested? Tap Stop promotions'),
				buttons(reply('Stop promotions')),
			],
		},
	},
];
