import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import { MAX_EXPIRY_MINUTES, MIN_EXPIRY_MINUTES } from '../../wire/definition/footer';
import { MAX_BUTTON_TEXT_LENGTH } from '../../wire/definition/label';
import { MAX_APPS, SIGNATURE_HASH_LENGTH } from '../../wire/definition/otp';
import { defined, filled, rows } from '../given';
import type { Param } from '../operation';
import { choose } from '../panel';

export const securityRecommendation: INodeProperties = {
	displayName: 'Security Recommendation',
	name: 'securityRecommendation',
	type: 'boolean',
	default: true,
	description: 'Whether the text also says not to share the code with anybody',
};

export const codeExpires: INodeProperties = {
	displayName: 'Code Expires After',
	name: 'codeExpires',
	type: 'string',
	default: '',
	placeholder: 'e.g. 10',
	description: `Minutes that the footer gives the code, from ${MIN_EXPIRY_MINUTES} to ${MAX_EXPIRY_MINUTES}. Blank for no footer.`,
};

const buttonText: INodeProperties = {
	displayName: 'Button Text',
	name: 'buttonText',
	type: 'string',
	default: '',
	placeholder: 'e.g. Copy code',
	description: `What the button says, up to ${MAX_BUTTON_TEXT_LENGTH} characters. Blank for WhatsApp's own words.`,
};

const autofillText: INodeProperties = {
	displayName: 'Autofill Text',
	name: 'autofillText',
	type: 'string',
	default: '',
	placeholder: 'e.g. Autofill',
	description: `What the button says where your app takes the code, up to ${MAX_BUTTON_TEXT_LENGTH} characters. Blank for WhatsApp's own words.`,
};

const apps: INodeProperties = {
	displayName: 'Apps',
	name: 'apps',
	type: 'fixedCollection',
	placeholder: 'Add App',
	typeOptions: { multipleValues: true },
	required: true,
	default: {},
	description: `Your Android apps that take the code, up to ${MAX_APPS}`,
	options: [
		{
			displayName: 'App',
			name: 'app',
			values: [
				{
					displayName: 'Package Name',
					name: 'packageName',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. com.example.shop',
					description: 'What Google Play calls the app',
				},
				{
					displayName: 'Signature Hash',
					name: 'signatureHash',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. K8aAINcGX7p',
					description: `The ${SIGNATURE_HASH_LENGTH} characters that stand for the key the app is signed with`,
				},
			],
		},
	],
};

/** How the person gets the code into an app. */
export const codeButton = choose('Code Button', 'otpType', [
	{
		option: { name: 'Copy Code', value: 'COPY_CODE', description: 'A button copies the code' },
		fields: [buttonText],
	},
	{
		option: {
			name: 'One-Tap',
			value: 'ONE_TAP',
			description: 'A button hands the code to your app',
		},
		fields: [buttonText, autofillText, apps],
	},
	{
		option: {
			name: 'Zero-Tap',
			value: 'ZERO_TAP',
			description:
				"Your app gets the code by itself. Choosing this accepts WhatsApp's terms for zero-tap.",
		},
		fields: [buttonText, autofillText, apps],
	},
]);

const BUTTON = 'components.<BUTTONS>.buttons.*';

/** The labels of an authentication template, whose only button has no row in the panel. */
export const codeLabels: Labels = {
	'components.<BODY>.add_security_recommendation': 'Security Recommendation',
	'components.<FOOTER>.code_expiration_minutes': 'Code Expires After',
	[BUTTON]: '',
	[`${BUTTON}.otp_type`]: 'Code Button',
	[`${BUTTON}.text`]: 'Button Text',
	[`${BUTTON}.autofill_text`]: 'Autofill Text',
	[`${BUTTON}.supported_apps`]: 'Apps',
	[`${BUTTON}.supported_apps.*`]: 'Apps',
	[`${BUTTON}.supported_apps.*.package_name`]: 'Package Name',
	[`${BUTTON}.supported_apps.*.signature_hash`]: 'Signature Hash',
	[`${BUTTON}.zero_tap_terms_accepted`]: 'Code Button',
};

export const readPreset = (recommend: unknown) => ({
	type: 'BODY',
	add_security_recommendation: recommend,
});

export const readExpiry = (minutes: unknown): unknown[] =>
	filled(minutes) === undefined ? [] : [{ type: 'FOOTER', code_expiration_minutes: minutes }];

/** The one button of an authentication template. */
export function readCodeButton(param: Param) {
	const otp_type = param('otpType');
	const button = { type: 'OTP', otp_type, text: filled(param('buttonText')) };
	if (otp_type === 'COPY_CODE') return { type: 'BUTTONS', buttons: [defined(button)] };
	const more = {
		autofill_text: filled(param('autofillText')),
		supported_apps: rows(param('apps'), 'app').map(({ packageName, signatureHash }) => ({
			package_name: packageName,
			signature_hash: signatureHash,
		})),
		zero_tap_terms_accepted: otp_type === 'ZERO_TAP' ? true : undefined,
	};
	return { type: 'BUTTONS', buttons: [defined({ ...button, ...more })] };
}
