import { join } from 'node:path';
import { config } from '../sandbox/config';
import { startSandbox } from '../sandbox/server';
import type { Sandbox } from '../sandbox/server';
import { campaignNames } from './campaignSample';
import { prepare } from './examples';
import { firstFails, notOnWhatsApp, sandboxCredential, sandboxGate } from './sandboxCredential';
import { destinationsOf } from './workflowAddresses';
import { readFlags } from './flags';
import type { Flags } from './flags';
import { followWorkflows } from './followWorkflows';
import type { FollowedWorkflow } from './followWorkflows';
import { installedN8n } from './installedN8n';
import { aborted, Interrupted, interruption } from './interruption';
import { linkModulesOfN8n } from './modulesOfN8n';
import { startN8n } from './n8n';
import { installPackage } from './pack';
import { ownerPassword } from './owner';
import { requireFreePort } from './ports';
import { login } from './rest';
import { run, say } from './run';
import { markRunning } from './running';
import { welcome } from './welcome';

/** Starts n8n with this package, the sandbox and the example workflows. */
async function start(): Promise<void> {
	const { ports, data } = readFlags(process.argv.slice(2));
	await requireFreePort(ports.n8n, 'n8n', '--n8n-port');
	await requireFreePort(ports.sandbox, 'the sandbox', '--sandbox-port');
	const signal = interruption();
	const unmark = await markRunning(data);
	try {
		await serve({ data, ports }, signal);
	} catch (error) {
		if (!(error instanceof Interrupted)) throw error;
	} finally {
		await unmark();
	}
}

/** Four of the examples get reports. One by one, those of 300 people would take minutes. */
const REPORTS_PER_CALL = 20;

const NOT_FOLLOWED =
	'The sandbox no longer notices which workflow you publish or unpublish. To change that, stop and start again.';

/** Runs n8n and the sandbox until the signal aborts or n8n exits. */
async function serve({ data, ports }: Flags, signal: AbortSignal) {
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
		const exampleIds = workflows.map(({ id }) => id);
		const gateOf = (all: FollowedWorkflow[]) =>
			sandboxGate(destinationsOf(n8n.url, all, exampleIds));
		sandbox = await startSandbox({
			port: ports.sandbox,
			dataFile: join(data, 'sandbox.json'),
			notOnWhatsApp,
			firstFails,
			names: campaignNames,
			pace: { reportsPerCall: REPORTS_PER_CALL },
			...gateOf(workflows),
		});
		const { setDestinations } = sandbox;
		followWorkflows(rest, untilTheEnd, (all) => {
			for (const gate of gateOf(all).gates) setDestinations(gate.id, gate.destinations);
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
