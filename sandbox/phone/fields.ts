import { z } from 'zod/v3';
import { lengthOf } from '../json/values';

/** Text that a person enters on the page. */
export const text = (label: string, max: number) =>
	z
		.string()
		.refine((value) => value.trim() !== '', `${label} must not be blank`)
		.refine(
			(value) => lengthOf(value) <= max,
			(value) => ({
				message: `${label} can be at most ${max} characters, this one has ${lengthOf(value)}`,
			}),
		);

/** E.164: a plus sign and 7 to 15 digits. */
const INTERNATIONAL = /^\+[1-9]\d{6,14}$/;

/** WhatsApp may name a person by a business-scoped user ID, such as `SE.1A2b3C`. */
const USER_ID = /^[A-Z]{2}\.[A-Za-z0-9.]{1,140}$/;

/** Whether a person can have WhatsApp under this number or user ID. */
export const isWhatsAppId = (value: string) => INTERNATIONAL.test(value) || USER_ID.test(value);

export const phoneNumber = z
	.string()
	.refine(isWhatsAppId, 'Write the number with a plus sign and its country code: +46700000003');
