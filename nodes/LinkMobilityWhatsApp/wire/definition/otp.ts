import { z } from 'zod/v3';
import { flag } from '../flag';
import { identifier, text } from '../text';
import { LONGEST_LABEL, label } from './label';

/** How a one-time password gets from the message into an app. Source: Meta, authentication templates. */
const otpTypes = ['COPY_CODE', 'ONE_TAP', 'ZERO_TAP'] as const;

/** Source: Meta, one-tap autofill authentication templates. */
export const MOST_APPS = 5;
export const SIGNATURE_HASH_LENGTH = 11;

const NEEDED = 'Apps needs at least one app, by its package name and signature hash';

const app = z
	.object({
		package_name: identifier('Package Name').refine(
			(name) => /^[A-Za-z]\w*(\.[A-Za-z]\w*)+$/.test(name),
			'Package Name must be that of an Android app, such as com.example.shop',
		),
		signature_hash: identifier('Signature Hash').refine(
			(hash) => hash.length === SIGNATURE_HASH_LENGTH,
			`Signature Hash must have exactly ${SIGNATURE_HASH_LENGTH} characters`,
		),
	})
	.strict();

/** The only button of an authentication template. Source: Meta, authentication templates. */
export const otp = z
	.object({
		type: z.literal('OTP'),
		otp_type: z.enum(otpTypes, {
			errorMap: () => ({ message: `Code Button must be one of ${otpTypes.join(', ')}` }),
		}),
		text: label.optional(),
		autofill_text: text('Autofill Text', LONGEST_LABEL).optional(),
		supported_apps: z
			.array(app)
			.min(1, NEEDED)
			.max(MOST_APPS, `There can be at most ${MOST_APPS} apps`)
			.optional(),
		zero_tap_terms_accepted: flag('Zero-Tap Terms Accepted'),
	})
	.strict()
	.superRefine((button, context) => {
		const { otp_type, autofill_text, supported_apps, zero_tap_terms_accepted } = button;
		const refuse = (message: string) => context.addIssue({ code: 'custom', message });
		if (otp_type === 'COPY_CODE') {
			if (supported_apps || autofill_text) {
				refuse('Apps and Autofill Text do not go with a button that only copies the code');
			}
			return;
		}
		if (!supported_apps) refuse(NEEDED);
		if (otp_type === 'ZERO_TAP' && !zero_tap_terms_accepted) {
			refuse(
				"A zero-tap button needs zero_tap_terms_accepted: with it you accept WhatsApp's terms",
			);
		}
	});
