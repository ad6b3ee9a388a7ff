import type { INodeParameters } from 'n8n-workflow';
import { credentials, runNode } from '../helpers/engine';
import { startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());

const LOCAL = 'http://localhost:5678/f.jpg';

const kinds: Array<[sentence: string, parameters: INodeParameters]> = [
	['Image: Link', { operation: 'sendMedia', mediaType: 'image', link: LOCAL }],
	[
		'Header Link',
		{
			operation: 'sendInteractive',
			body: 'b',
			buttons: { button: [{ title: 'Yes' }] },
			header: 'image',
			headerLink: LOCAL,
		},
	],
	[
		'Header Link',
		{
			operation: 'sendTemplate',
			fillIn: 'hand',
			name: 't',
			language: 'en',
			header: 'image',
			headerLink: LOCAL,
		},
	],
	[
		'image.link',
		{ operation: 'sendJson', json: JSON.stringify({ type: 'image', image: { link: LOCAL } }) },
	],
];

const run = async (baseUrl: string, parameters: INodeParameters) =>
	await runNode({
		credentials: credentials(baseUrl),
		parameters: { to: '+46700000001', ...parameters },
	});

test.each(kinds)('a file on this computer is refused by %s', async (field, parameters) => {
	const { error } = await run('https://n-eu.linkmobility.io/whatsapp-message', parameters);
	expect(error?.message).toBe(
		`${field} must be a public address: WhatsApp cannot download a file from this computer or a private network`,
	);
});

test.each(kinds)('a service on a private network can fetch it: %s', async (_, parameters) => {
	const { error } = await run(link.url, parameters);
	expect(error).toBeUndefined();
	expect(link.requests).toHaveLength(1);
});
