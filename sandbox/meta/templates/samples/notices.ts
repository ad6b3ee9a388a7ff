import { body, buttons, call, file, footer, link, namedBody, place, reply, title } from './parts';
import type { SampleTemplate } from './sample';

/** Notices about orders, bookings and deliveries. */
export const notices: SampleTemplate[] = [
	{
		number: 1001,
		name: 'hello_world',
		category: 'UTILITY',
		components: {
			en: [
				title('Hello World'),
				body('Welcome! This message shows that your workflow can reach a phone.'),
				footer('A sandbox template'),
			],
			sv: [
				title('Hej världen'),
				body('Välkommen! Det här meddelandet visar att ditt flöde når fram till en telefon.'),
				footer('En mall i sandlådan'),
			],
		},
	},
	{
		number: 1002,
		name: 'order_confirmation',
		category: 'UTILITY',
		components: {
			en: [
				title('Thank you for your order'),
				body('We have received it: {{1}}. We will let you know when it ships.', 'Order 4711'),
				footer('Reply to this message if anything is wrong'),
			],
			sv: [
				title('Tack för din beställning'),
				body('Vi har tagit emot den: {{1}}. Du hör av oss när den skickas.', 'Order 4711'),
				footer('Svara på meddelandet om något inte stämmer'),
			],
		},
	},
	{
		number: 1003,
		name: 'appointment_reminder',
		category: 'UTILITY',
		format: 'named',
		components: {
			en: [
				namedBody('Hi {{first_name}}, see you on {{day}} at {{time}}. Does that still suit you?', {
					first_name: 'Ann',
					day: 'Monday',
					time: '10:30',
				}),
				buttons(reply('Yes, I will come'), reply('Find another time')),
			],
			sv: [
				namedBody(
					'Hej {{first_name}}, vi ses på {{day}} klockan {{time}}. Passar det fortfarande?',
					{
						first_name: 'Ann',
						day: 'måndag',
						time: '10:30',
					},
				),
				buttons(reply('Ja, jag kommer'), reply('Hitta en annan tid')),
			],
		},
	},
	{
		number: 1007,
		name: 'delivery_update',
		category: 'UTILITY',
		components: {
			en: [
				title('Order {{1}}', '4711'),
				body('Hi {{1}}, your parcel arrives {{2}}. Somebody should be at home.', 'Ann', 'today'),
				buttons(
					link('Track it', 'https://example.com/track/{{1}}', 'https://example.com/track/4711'),
				),
			],
		},
	},
	{
		number: 1008,
		name: 'invoice',
		category: 'UTILITY',
		components: {
			en: [
				file('DOCUMENT'),
				body(
					'Your invoice {{1}} for {{2}} is due on {{3}}. Thank you!',
					'2031',
					'€ 149.00',
					'30 June',
				),
				footer('Already paid? Please ignore this message'),
			],
		},
	},
	{
		number: 1009,
		name: 'assembly_video',
		category: 'UTILITY',
		components: {
			en: [
				file('VIDEO'),
				body('This is how your new {{1}} is put together, in two minutes.', 'shelf'),
				buttons(link('Read it instead', 'https://example.com/manuals'), reply('I need help')),
			],
		},
	},
	{
		number: 1010,
		name: 'pick_up',
		category: 'UTILITY',
		components: {
			en: [
				place(),
				body('Order {{1}} waits for you here until {{2}} o’clock.', '4711', '18'),
				buttons(call('Call the shop', '+46700000000'), reply('Keep it until tomorrow')),
			],
		},
	},
	{
		number: 1018,
		name: 'visit_tomorrow',
		category: 'UTILITY',
		format: 'named',
		components: {
			en: [
				namedBody(
					'Hi {{name}}, we expect you on {{day}} at {{time}}. Please confirm, or cancel so that somebody else can come.',
					{ name: 'Ann', day: 'Monday, 4 March', time: '10:30' },
				),
				buttons(reply('Confirm'), reply('Cancel')),
			],
		},
	},
];
