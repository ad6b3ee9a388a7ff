import { readdir, readFile } from 'node:fs/promises';

/** The main process of the n8n that a process group runs. */
export async function n8nProcess(group: number): Promise<number> {
	for (const name of await readdir('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		const [words, stat] = await Promise.all([
			readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => ''),
			readFile(`/proc/${name}/stat`, 'utf8').catch(() => ''),
		]);
		const [, , inGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		const [last, program] = words.split('\0').filter(Boolean).reverse();
		if (Number(inGroup) === group && last === 'start' && program?.endsWith('/bin/n8n')) {
			return Number(name);
		}
	}
	throw new Error(`The process group ${group} has no n8n`);
}

/** The highest resident memory of a process so far, in megabytes. Linux only. */
export async function peakMemory(pid: number): Promise<number> {
	const status = await readFile(`/proc/${pid}/status`, 'utf8');
	const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(status) ?? [];
	return Math.round(Number(kilobytes) / 1024);
}
