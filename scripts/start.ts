import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { config } from '../sandbox/config';
import { startSandbox } from '../sandbox/server';
import type { Sandbox } from '../sandbox/server';
import { addresses, notOnWhatsApp, prepare, sandboxCredential, sandboxGate } from './demo';
import { followPublished } from './followPublished';
import { installedN8n } from './installedN8n';
import { aborted, Interrupted, interruption } from './interruption';
import { startN8n } from './n8n';
import { installPackage } from './pack';
import { owner, ownerPassword } from './owner';
import { localData } from './paths';
import { requireFreePort } from './ports';
import { login } from './rest';
import { run, say } from './run';

const { values: flags } = parseArgs({
	options: {
		'n8n-port': { type: 'string', default: '5678' },
		'sandbox-port': { type: 'string', default: '4010' },
		/** Folder for n8n's and the sandbox's data. */
		data: { type: 'string', default: localData },
	},
});

/** Starts n8n with this package, the sandbox and the example workflows. */
async function start(): Promise<void> {
	const ports = { n8n: Number(flags['n8n-port']), sandbox: Number(flags['sandbox-port']) };
	const data = resolve(flags.data);
	await requireFreePort(ports.n8n, 'n8n', '--n8n-port');
	await requireFreePort(ports.sandbox, 'the sandbox', '--sandbox-port');
	const signal = interruption();
	try {
		await serve(data, ports, signal);
	} catch (error) {
		if (!(error instanceof Interrupted)) throw error;
	}
}

const NOT_FOLLOWED =
	'The sandbox no longer notices which example you publish or unpublish. To change that, stop and start again.';

/** Runs n8n and the sandbox until the signal aborts or n8n exits. */
async function serve(data: string, ports: Record<'n8n' | 'sandbox', number>, signal: AbortSignal) {
	const password = await ownerPassword(data);
	const installed = await installedN8n(signal);
	const n8nFolder = join(data, 'n8n');
	await installPackage(n8nFolder, signal);

	say(`Starting n8n ${installed.version} …`);
	const n8n = await startN8n(installed, n8nFolder, ports.n8n, {}, signal);
	let sandbox: Sandbox | undefined;
	const ending = new AbortController();
	const untilTheEnd = AbortSignal.any([signal, ending.signal]);
	try {
		const { basePath } = config.parse({});
		const credential = sandboxCredential(`http://127.0.0.1:${ports.sandbox}${basePath}`);
		const rest = await login(n8n.url, password, untilTheEnd);
		const workflows = await prepare(rest, credential, n8n.url);
		// An unpublished workflow would answer every callback with 404.
		const published = workflows.filter(({ active }) => active);
		const gateOf = (some: typeof workflows) => sandboxGate(addresses(n8n.url, some).triggers);
		sandbox = await startSandbox({
			port: ports.sandbox,
			dataFile: join(data, 'sandbox.json'),
			notOnWhatsApp,
			...gateOf(published),
		});
		const { setDestinations } = sandbox;
		followPublished(rest, workflows, untilTheEnd, (some) => {
			for (const gate of gateOf(some).gates) setDestinations(gate.id, gate.destinations);
		}).catch((error: unknown) => {
			if (!untilTheEnd.aborted) say(`${String(error)}\n${NOT_FOLLOWED}`);
		});
		const { forms } = addresses(n8n.url, published);
		say(ready({ phone: sandbox.url, n8n: n8n.url, forms, password, credential: credential.data }));
		await Promise.race([aborted(signal), n8n.ended]);
	} finally {
		ending.abort();
		say('Stopping …');
		await n8n.stop();
		await sandbox?.close();
	}
}

interface Ready {
	phone: string;
	n8n: string;
	forms: Array<{ name: string; url: string }>;
	password: string;
	credential: ReturnType<typeof sandboxCredential>['data'];
}

const ready = ({ phone, n8n, forms, password, credential }: Ready) => `
Ready.

  Phone     ${phone}
  n8n       ${n8n}    login ${owner.email}, password ${password}
  Forms     ${forms.map(({ name, url }) => `${url}    ${name}`).join('\n            ')}

  1. Open the form "Send a text" and send one: it appears on the phone.
  2. Answer on the phone: the workflow "Answer incoming messages" runs and replies.
  3. Templates that are ready to be sent, and what they look like: ${phone}/#templates
  4. A workflow of your own: add its trigger's address at ${phone}/#callbacks
  5. A campaign: enter "Try it" in the form "Send a campaign", then in "How did the campaign go?"
  6. A question: submit the form "Approve an invoice" and tap a button on the phone

  The credential "Sandbox" in n8n has these values. To create another one:

  Region                   Custom
  Base URL                 ${credential.baseUrl}
  Username, Password       ${credential.username}, ${credential.password}
  Platform ID, Partner ID  ${credential.platformId}, ${credential.platformPartnerId}
  Sender                   ${credential.sender}
  Event Report Gates       ${credential.eventReportGates}
  Callbacks                Basic, user ${credential.callbackUser}, password ${credential.callbackPassword}

Ctrl-C stops both. npm run reset forgets everything.`;

void run(start);
