import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import { MAX_EXPIRY_MINUTES, MIN_EXPIRY_MINUTES } from '../../wire/definition/definedFooter';
import { MAX_BUTTON_TEXT_LENGTH } from '../../wire/definition/buttonLabel';
import { MAX_APPS, SIGNATURE_HASH_LENGTH } from '../../wire/definition/otp';
import { omitUndefined, nonBlank, toRows } from '../panelValues';
import type { Param } from '../operation';
import { choose } from '../panel';

export const securityRecommendation: INodeProperties = {
	displayName: 'Security Recommendation',
	name: 'securityRecommendation',
	type: 'boolean',
	default: true,
	description: 'Whether the text also warns against sharing the code',
};

export const codeExpires: INodeProperties = {
	displayName: 'Code Expires After',
	name: 'codeExpires',
	type: 'string',
	default: '',
	placeholder: 'e.g. 10',
	description: `Validity of the code that the footer shows, ${MIN_EXPIRY_MINUTES} to ${MAX_EXPIRY_MINUTES} minutes. Leave blank for no footer.`,
};

const buttonText: INodeProperties = {
	displayName: 'Button Text',
	name: 'buttonText',
	type: 'string',
	default: '',
	placeholder: 'e.g. Copy code',
	description: `Button text, up to ${MAX_BUTTON_TEXT_LENGTH} characters. Leave blank for WhatsApp's default text.`,
};

const autofillText: INodeProperties = {
	displayName: 'Autofill Text',
	name: 'autofillText',
	type: 'string',
	default: '',
	placeholder: 'e.g. Autofill',
	description: `Button text if your app receives the code, up to ${MAX_BUTTON_TEXT_LENGTH} characters. Leave blank for WhatsApp's default text.`,
};

const apps: INodeProperties = {
	displayName: 'Apps',
	name: 'apps',
	type: 'fixedCollection',
	placeholder: 'Add App',
	typeOptions: { multipleValues: true },
	required: true,
	default: {},
	description: `Your Android apps that receive the code, up to ${MAX_APPS}`,
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
					description: 'Package name of the app in Google Play',
				},
				{
					displayName: 'Signature Hash',
					name: 'signatureHash',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. K8aAINcGX7p',
					description: `The ${SIGNATURE_HASH_LENGTH}-character hash of the app's signing key`,
				},
			],
		},
	],
};

/** How the code gets from the message into the app. */
export const codeButton = choose('Code Button', 'otpType', [
	{
		option: { name: 'Copy Code', value: 'COPY_CODE', description: 'A button copies the code' },
		fields: [buttonText],
	},
	{
		option: {
			name: 'One-Tap',
			value: 'ONE_TAP',
			description: 'A button passes the code to your app',
		},
		fields: [buttonText, autofillText, apps],
	},
	{
		option: {
			name: 'Zero-Tap',
			value: 'ZERO_TAP',
			description:
				"Your app receives the code without a tap. This option accepts WhatsApp's terms for zero-tap.",
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

export const readAuthenticationBody = (recommend: unknown) => ({
	type: 'BODY',
	add_security_recommendation: recommend,
});

export const readCodeExpiry = (minutes: unknown): unknown[] =>
	nonBlank(minutes) === undefined ? [] : [{ type: 'FOOTER', code_expiration_minutes: minutes }];

/** The button of an authentication template. */
export function readCodeButton(param: Param) {
	const otp_type = param('otpType');
	const button = { type: 'OTP', otp_type, text: nonBlank(param('buttonText')) };
	if (otp_type === 'COPY_CODE') return { type: 'BUTTONS', buttons: [omitUndefined(button)] };
	const more = {
		autofill_text: nonBlank(param('autofillText')),
		supported_apps: toRows(param('apps'), 'app').map(({ packageName, signatureHash }) => ({
			package_name: packageName,
			signature_hash: signatureHash,
		})),
		zero_tap_terms_accepted: otp_type === 'ZERO_TAP' ? true : undefined,
	};
	return { type: 'BUTTONS', buttons: [omitUndefined({ ...button, ...more })] };
}
