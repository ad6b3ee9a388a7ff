import { command } from '../../scripts/command';
import { installedN8n } from '../../scripts/installedN8n';
import { Interrupted, interruption } from '../../scripts/interruption';
import { root } from '../../scripts/paths';
import { run } from '../../scripts/run';
import { UserError } from '../../scripts/userError';
import { chosenReleases, VERSIONS } from './chosen';

const given = process.argv.slice(2);
const flags = given.filter((argument) => argument.startsWith('-'));
const named = given.filter((argument) => !argument.startsWith('-'));

/**
 * Installs the named releases of n8n, or all that the package is tested with, and runs the suite on each.
 * Flags, such as `--json`, go to jest.
 */
async function versions(): Promise<void> {
	const chosen = chosenReleases(named);
	const signal = interruption();
	try {
		// Not within jest, whose time limits are for the tests.
		for (const release of chosen) await installedN8n(signal, release);
		const args = [require.resolve('jest/bin/jest'), '--config', 'test/versions/jest.config.js'];
		const { ok } = await command(process.execPath, [...args, ...flags], {
			cwd: root,
			env: { [VERSIONS]: chosen.map(({ n8n }) => n8n).join(',') },
			show: (output) => void process.stdout.write(output),
			signal,
		});
		if (!ok) throw new UserError('Not every test passed.');
	} catch (error) {
		if (!(error instanceof Interrupted)) throw error;
		process.exitCode = 1;
	}
}

void run(versions);
