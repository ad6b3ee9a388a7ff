import { z } from 'zod/v3';
import { flag } from '../flag';
import { tooManyEntries } from '../listReasons';
import { identifier } from '../text';
import { label } from './buttonLabel';

/** How the person gets the one-time password into an app. Source: Meta, authentication templates. */
const otpTypes = ['COPY_CODE', 'ONE_TAP', 'ZERO_TAP'] as const;

/** Source: Meta, one-tap autofill authentication templates. */
export const MAX_APPS = 5;
export const SIGNATURE_HASH_LENGTH = 11;

const NO_APP = 'needs at least one app, by its package name and signature hash';

const app = z
	.object({
		package_name: identifier().refine(
			(name) => /^[A-Za-z]\w*(\.[A-Za-z]\w*)+$/.test(name),
			'must be that of an Android app, such as com.example.shop',
		),
		signature_hash: identifier().refine(
			(hash) => hash.length === SIGNATURE_HASH_LENGTH,
			`must have exactly ${SIGNATURE_HASH_LENGTH} characters`,
		),
	})
	.strict();

/** The only button of an authentication template. Source: Meta, authentication templates. */
export const otp = z
	.object({
		type: z.literal('OTP'),
		otp_type: z.enum(otpTypes, {
			errorMap: () => ({ message: `must be one of ${otpTypes.join(', ')}` }),
		}),
		text: label.optional(),
		autofill_text: label.optional(),
		supported_apps: z
			.array(app)
			.min(1, NO_APP)
			.refine(
				(apps) => apps.length <= MAX_APPS,
				(apps) => ({ message: tooManyEntries(MAX_APPS, apps.length) }),
			)
			.optional(),
		zero_tap_terms_accepted: flag(),
	})
	.strict()
	.superRefine((button, context) => {
		const { otp_type, autofill_text, supported_apps, zero_tap_terms_accepted } = button;
		const refuse = (field: string, message: string) =>
			context.addIssue({ code: 'custom', path: [field], message });
		if (otp_type === 'COPY_CODE') {
			if (supported_apps || autofill_text) {
				refuse('otp_type', 'cannot be COPY_CODE with supported_apps or autofill_text');
			}
			return;
		}
		if (!supported_apps) refuse('supported_apps', NO_APP);
		if (otp_type === 'ZERO_TAP' && !zero_tap_terms_accepted) {
			refuse(
				'zero_tap_terms_accepted',
				"must be true for ZERO_TAP: with it you accept WhatsApp's terms",
			);
		}
	});
