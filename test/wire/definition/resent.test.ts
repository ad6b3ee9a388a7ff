import { answer } from '../../../sandbox/meta/templates/answer';
import { configuredTemplate, storedFrom } from '../../../sandbox/meta/templates/configured';
import { sampleTemplates } from '../../../sandbox/meta/templates/samples/samples';
import { definedComponents } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/definedComponents';
import { knownTemplate } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import { resent } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/resent';
import { definitions } from '../../fixtures/definitions';
import { templates } from '../../fixtures/templates';
import { reasons } from '../../helpers/reasons';

const sentBack = (read: unknown) =>
	definedComponents.safeParse(resent(knownTemplate.parse(read).components));

const answers: Array<[string, unknown]> = [
	...sampleTemplates.map((given): [string, unknown] => [
		`${given.name} in ${given.language}`,
		answer(storedFrom(configuredTemplate.parse(given))),
	]),
	...Object.entries(definitions),
	...Object.entries(templates),
];

test.each(answers)('%s can be sent back as it was read', (_, read) => {
	expect(reasons(sentBack(read).error)).toBeUndefined();
});

const button = (url: string, text = 'Autofill') => [
	{ type: 'BODY', text: '*{{1}}* is your code.' },
	{ type: 'BUTTONS', buttons: [{ type: 'URL', text, url, example: ['x'] }] },
];
const CODE = 'https://www.whatsapp.com/otp/code/?otp_type=';

test.each([
	['COPY_CODE', `${CODE}COPY_CODE&code=otp{{1}}`, {}],
	['COPY_CODE', `${CODE}COPY_CODE&cta_display_name=Autofill&code=otp{{1}}`, {}],
	[
		'ONE_TAP',
		`${CODE}ONE_TAP&cta_display_name=Take+it&package_name=com.example.shop&signature_hash=K8a%2FAINcGX7&code=otp{{1}}`,
		{
			autofill_text: 'Take it',
			supported_apps: [{ package_name: 'com.example.shop', signature_hash: 'K8a/AINcGX7' }],
		},
	],
	[
		'ONE_TAP',
		`${CODE}ONE_TAP&cta_display_name=Take+it&package_name=com.example.shop&signature_hash=K8a+AIN+GX7&code=otp{{1}}`,
		{
			autofill_text: 'Take it',
			supported_apps: [{ package_name: 'com.example.shop', signature_hash: 'K8a+AIN+GX7' }],
		},
	],
])('recognizes the code button %s by its URL', (otp_type, url, more) => {
	const { data } = sentBack({ name: 'a', language: 'en', components: button(url) });
	expect(data).toEqual([
		{ type: 'BODY' },
		{ type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type, text: 'Autofill', ...more }] },
	]);
});

test.each([
	[{ otp_type: 'COPY_CODE', autofill_text: 'Take it' }, { otp_type: 'COPY_CODE' }],
	[{ otp_type: 'ONE_TAP', autofill_text: 'Take it' }],
	[{ otp_type: 'ONE_TAP' }],
])('sends autofill text only with an app: %j', (given, sent = given) => {
	const buttons = (more: object) => [{ type: 'BUTTONS', buttons: [{ type: 'OTP', ...more }] }];
	const read = knownTemplate.parse({ name: 'a', language: 'en', components: buttons(given) });
	expect(resent(read.components)).toEqual(buttons(sent));
});

test('leaves out what Meta adds, and keeps unknown components', () => {
	const extra = { id: '1', extra: true };
	const components = [
		{ type: 'BODY', text: 'Hi {{1}}, bye', example: { body_text: [['Ann']] }, ...extra },
		{ type: 'FOOTER', text: 'x', example: { body_text: [] }, ...extra },
		{ type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', text: 'Copy', example: ['A1'], ...extra }] },
		{ type: 'SONG', ...extra },
	];
	const read = knownTemplate.parse({ name: 'a', language: 'en', components });
	expect(resent(read.components)).toEqual([
		{ type: 'BODY', text: 'Hi {{1}}, bye', example: { body_text: [['Ann']] } },
		{ type: 'FOOTER', text: 'x' },
		{ type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', example: 'A1' }] },
		{ type: 'SONG', ...extra },
	]);
});
