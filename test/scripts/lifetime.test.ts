import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '../../scripts/alive';

/** Every write to this file fails as on a full disk. */
const FULL = '/dev/full';

const onLinux = existsSync(FULL);

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lifetime-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Setting {
	fault?: 'throw' | 'talk';
	env?: Record<string, string>;
	stdout?: number;
}

/** Starts a parent and its child, a stand-in for n8n, and waits until the child runs. */
async function startFamily({ fault, env, stdout }: Setting = {}) {
	const script = join(__dirname, 'parent.ts');
	const args = ['--import', 'tsx', script, folder, ...(fault ? [fault] : [])];
	const parent = spawn(process.execPath, args, {
		env: { ...process.env, npm_lifecycle_event: undefined, ...env },
		stdio: ['ignore', stdout ?? 'ignore', 'pipe'],
	});
	const ended = once(parent, 'exit');
	let complaint = '';
	parent.stderr?.on('data', (text: Buffer) => (complaint += text));
	const pidFile = join(folder, 'pid');
	const isThere = () => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '';
	await until(isThere, `the stand-in, ${complaint}`);
	return {
		parent,
		ended,
		complaint: () => complaint,
		child: Number(readFileSync(pidFile, 'utf8')),
		wasOrderly: () => existsSync(join(folder, 'orderly')),
	};
}

async function until(condition: () => boolean, what: string): Promise<void> {
	for (const end = Date.now() + 20_000; !condition(); await wait(20)) {
		if (Date.now() > end) throw new Error(`Not seen within 20 s: ${what}`);
	}
}

const gone = async (pid: number) => {
	try {
		await until(() => !isAlive(pid), 'the end of the child');
	} finally {
		if (isAlive(pid)) process.kill(pid, 'SIGKILL');
	}
};

describe('the processes of npm start', () => {
	it.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)(
		'shut down when their parent gets %s',
		async (signal) => {
			const family = await startFamily();
			family.parent.kill(signal);
			await family.ended;
			await gone(family.child);
			expect(family.wasOrderly()).toBe(true);
		},
		30_000,
	);

	it('are killed when their event loop is blocked and their parent is killed', async () => {
		const family = await startFamily({ env: { STAND_IN_BLOCKS: '1', GRACE_MS: '500' } });
		family.parent.kill('SIGKILL');
		await gone(family.child);
		expect(family.wasOrderly()).toBe(false);
	}, 30_000);

	it('shut down when their parent has an uncaught error, which is printed', async () => {
		const family = await startFamily({ fault: 'throw' });
		await family.ended;
		await gone(family.child);
		expect(family.wasOrderly()).toBe(true);
		expect(family.complaint()).toContain('Nobody catches this');
	}, 30_000);
});

// Other systems have no file that is always full.
const onFullDisk = () => {
	it('the processes shut down with a message when their parent cannot write its output', async () => {
		const family = await startFamily({ fault: 'talk', stdout: openSync(FULL, 'w') });
		await family.ended;
		await gone(family.child);
		expect(family.complaint()).toContain('The disk is full. Free up some space and start again.');
	}, 30_000);

	it('a child that cannot write its log keeps running without using the CPU', async () => {
		symlinkSync(FULL, join(folder, 'n8n.log'));
		const family = await startFamily();
		const before = cpuSeconds(family.child);
		await wait(1_000);
		expect(isAlive(family.child)).toBe(true);
		expect(cpuSeconds(family.child) - before).toBeLessThan(0.5);
		family.parent.kill('SIGTERM');
		await family.ended;
		await gone(family.child);
	}, 30_000);
};
if (onLinux) describe('on a full disk', onFullDisk);

/** Processor time of a process, at the 100 ticks a second that Linux reports. */
function cpuSeconds(pid: number): number {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
	return (Number(fields[11]) + Number(fields[12])) / 100;
}
