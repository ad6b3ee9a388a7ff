import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { config } from '../sandbox/config';
import { startSandbox } from '../sandbox/server';
import type { Sandbox } from '../sandbox/server';
import { addresses, notOnWhatsApp, prepare, sandboxCredential, sandboxGate } from './demo';
import { followPublished } from './followPublished';
import { installedN8n } from './installedN8n';
import { aborted, Interrupted, interruption } from './interruption';
import { linkModulesOfN8n } from './modulesOfN8n';
import { startN8n } from './n8n';
import { installPackage } from './pack';
import { ownerPassword } from './owner';
import { localData } from './paths';
import { requireFreePort } from './ports';
import { login } from './rest';
import { run, say } from './run';
import { welcome } from './welcome';

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
	await linkModulesOfN8n(installed, n8nFolder);

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
		say(
			welcome({
				phone: sandbox.url,
				n8n: n8n.url,
				workflows,
				password,
				credential: credential.data,
			}),
		);
		await Promise.race([aborted(signal), n8n.ended]);
	} finally {
		ending.abort();
		say('Stopping …');
		await n8n.stop();
		await sandbox?.close();
	}
}

void run(start);
