import { join } from 'node:path';
import { installedN8n } from '../scripts/installedN8n';
import { newPassword } from '../scripts/owner';
import { startQueueMode } from '../scripts/queueMode';
import { login } from '../scripts/rest';
import { createLogins, newData, probeOf, settings, startApi, stopOnSignal } from './lab';
import type { Lab } from './lab';

/** Settings for starting a lab in queue mode. */
interface Wanted {
	workers: number;
	/** Further settings of all processes of n8n. */
	env?: Record<string, string>;
}

const numbered = (kind: string, count: number) =>
	Array.from({ length: count }, (_, index) => `${kind} ${index + 1}`);

/** Starts the API and a new n8n in queue mode, with one webhook process. */
export async function startQueueLab({ workers, env = {} }: Wanted): Promise<Lab> {
	const installed = await installedN8n();
	const data = await newData('bench-queue');
	const names = ['main', ...numbered('webhook', 1), ...numbered('worker', workers)];
	const probes = await Promise.all(names.map(async (name) => ({ name, ...(await probeOf()) })));
	const api = await startApi();
	const n8n = await startQueueMode(installed, join(data.folder, 'n8n'), {
		webhooks: 1,
		workers,
		env: { ...settings, ...env },
		envOf: (name) => probes.find((probe) => probe.name === name)?.env ?? {},
	}).catch((error: unknown) => {
		api.stop();
		throw error;
	});
	const stop = async () => {
		await n8n.stop();
		api.stop();
		await data.remove();
	};
	stopOnSignal(stop);
	const [webhook] = n8n.webhooks;
	const probe = probes.find(({ name }) => name === webhook?.name);
	if (!webhook || !probe) throw new Error('There is no webhook process');
	const rest = await login(n8n.main.url, newPassword());
	return {
		api,
		url: webhook.url,
		rest,
		logins: await createLogins(rest, api),
		probe: probe.ask,
		async busy() {
			const sums: Record<string, number> = {};
			for (const { name, ask } of probes) {
				const [kind = name] = name.split(' ');
				sums[kind] = (sums[kind] ?? 0) + (await ask<{ cpuMs: number }>('busy')).cpuMs;
			}
			return sums;
		},
		stop,
	};
}
