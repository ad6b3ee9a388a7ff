import { installedN8n } from '../../scripts/installedN8n';
import { interruption } from '../../scripts/interruption';
import { run } from '../../scripts/run';

/** Installs the release of n8n whose version is the argument. */
void run(async () => {
	const release = { n8n: process.argv[2] ?? '', node: '4.5.6' };
	const { n8n } = await installedN8n(interruption(), release);
	process.stdout.write(`Installed ${n8n}\n`);
	process.exit();
});
