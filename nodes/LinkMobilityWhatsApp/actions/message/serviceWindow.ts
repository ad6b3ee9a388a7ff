import type { INodeProperties } from 'n8n-workflow';
import { to } from './recipient';

/** The recipient of a message that WhatsApp delivers only within the 24-hour window. */
export const toWithinWindow: INodeProperties = {
	...to,
	description:
		'Phone number with its country code. Separate several with commas. For 070…, set Default Country Code.',
	hint: "Delivered only within 24 hours of the recipient's last message. After that, send a template.",
};
