import { body, buttons } from './parts';
import type { SampleTemplate } from './sample';

const login = (text: string) => [
	{ type: 'BODY' as const, add_security_recommendation: true },
	{ type: 'FOOTER' as const, code_expiration_minutes: 10 },
	buttons({ type: 'OTP' as const, otp_type: 'COPY_CODE' as const, text }),
];

/** Logins and forms. */
export const services: SampleTemplate[] = [
	{
		number: 1005,
		name: 'login_code',
		category: 'AUTHENTICATION',
		components: { en: login('Copy code'), sv: login('Kopiera kod') },
	},
	{
		number: 1012,
		name: 'table_booking',
		category: 'UTILITY',
		components: {
			en: [
				body('Hi {{1}}, when would you like to eat with us? It takes a minute.', 'Ann'),
				buttons({
					type: 'FLOW',
					text: 'Book a table',
					flow_id: '1000000000000001',
					flow_action: 'navigate',
					navigate_screen: 'BOOKING',
				}),
			],
		},
	},
];
