import type { DestinationInput } from '../sandbox/config';

/** The type of the package's credential. */
export const CREDENTIAL = 'linkMobilityWhatsAppApi';

const GATE = 'sandbox-gate';
const callbackLogin = { user: 'link', password: 'callback-secret' };

/** The sandbox's gate. It calls these addresses, and those added on the Callbacks page, with its login. */
export const sandboxGate = (destinations: DestinationInput[]) => ({
	gates: [{ id: GATE, authentication: { kind: 'basic' as const, ...callbackLogin }, destinations }],
	incomingGates: [GATE],
});

/** A number without WhatsApp, so that one message of the example campaigns is not delivered. */
export const notOnWhatsApp = ['+46700000099'];

/** The first message to these fails, so that there is somebody to try again: for `Try it`, and for the campaign of 300. */
export const firstFails = ['+46700000098', '+46700000097'];

/** The sandbox's credential, with the values a person would enter in n8n. */
export const sandboxCredential = (apiUrl: string) => ({
	name: 'Sandbox',
	type: CREDENTIAL,
	data: {
		region: 'custom',
		baseUrl: apiUrl,
		username: 'sandbox',
		password: 'sandbox',
		platformId: 'COMMON_API',
		platformPartnerId: '12345',
		sender: '+46700000000',
		eventReportGates: GATE,
		callbackAuthentication: 'basic',
		callbackUser: callbackLogin.user,
		callbackPassword: callbackLogin.password,
	},
});
