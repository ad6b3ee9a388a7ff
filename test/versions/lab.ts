import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startSandbox } from '../../sandbox/server';
import type { Sandbox } from '../../sandbox/server';
import { nodeOptions } from '../../scripts/child';
import { sandboxCredential } from '../../scripts/sandboxCredential';
import { installedN8n } from '../../scripts/installedN8n';
import { startN8n } from '../../scripts/n8n';
import type { N8nRelease } from '../../scripts/n8nReleases';
import { newPassword } from '../../scripts/owner';
import { installPackage } from '../../scripts/pack';
import { localData } from '../../scripts/paths';
import { freePort } from '../../scripts/ports';
import { login } from '../../scripts/rest';
import type { Rest } from '../../scripts/rest';
import { suiteData } from '../../scripts/suiteData';
import { gateOf, publishTrigger, triggerNames } from './triggers';
import type { TriggerName } from './triggers';

/** A release of n8n with the packed nodes, and a sandbox whose gates call its triggers. */
export interface Lab {
	/** The address of n8n. */
	n8n: string;
	/** The password of its owner. */
	password: string;
	rest: Rest;
	sandbox: Sandbox;
	/** The credential "Sandbox", as a node refers to it. */
	credentials: Record<string, { id: string; name: string }>;
	/** The IDs of the triggers' workflows. */
	triggers: Readonly<Record<TriggerName, string>>;
	stop(): Promise<void>;
}

export async function startLab(release: N8nRelease): Promise<Lab> {
	const data = suiteData(`versions-${release.n8n}`);
	await data.empty();
	const n8nFolder = join(data.folder, 'n8n');
	const installed = await installedN8n(undefined, release);
	// Built and packed once, because all releases get the same tarball.
	const packed = join(localData, 'versions', 'packed');
	await installPackage(packed);
	await cp(join(packed, '.n8n'), join(n8nFolder, '.n8n'), { recursive: true });
	const n8n = await startN8n(installed, n8nFolder, await freePort(), {
		// jest sets these variables, and n8n behaves differently with them.
		NODE_ENV: '',
		JEST_WORKER_ID: '',
		NODE_OPTIONS: nodeOptions(resolve(__dirname, 'privateName.cjs')),
	});
	const credential = sandboxCredential('');
	const gates = triggerNames.map((name) => gateOf(n8n.url, name, credential.data));
	const sandbox = await startSandbox({ port: 0, gates, incomingGates: ['events'] }).catch(
		async (error: unknown) => {
			await n8n.stop();
			throw error;
		},
	);
	const stop = async () => {
		await sandbox.close();
		await n8n.stop();
		await data.remove();
	};
	try {
		const password = newPassword();
		const rest = await login(n8n.url, password);
		const { id, name } = await rest<{ id: string; name: string }>('POST', '/credentials', {
			...credential,
			data: { ...credential.data, baseUrl: sandbox.apiUrl, eventReportGates: 'events' },
		});
		const credentials = { [credential.type]: { id, name } };
		const publish = async (trigger: TriggerName) =>
			await publishTrigger(rest, n8n.url, trigger, credentials);
		const triggers = {
			events: await publish('events'),
			keywords: await publish('keywords'),
			files: await publish('files'),
		};
		return { n8n: n8n.url, password, rest, sandbox, credentials, triggers, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}
