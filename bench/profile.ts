import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../scripts/run';
import { ownTrigger, runCallbacks } from './callbacks';
import { benchFolder } from './lab';
import type { Lab } from './lab';
import { publish, run } from './measure';
import { CONCURRENCY, ours, people, personalText, SOME } from './workflows';

interface Profile {
	nodes: Array<{
		id: number;
		callFrame: { functionName: string; url: string; lineNumber: number };
		children?: number[];
	}>;
	samples: number[];
	timeDeltas: number[];
}

/** Number of functions listed. */
const LISTED = 12;

/** Profiles case (a). */
export async function profileMessages(lab: Lab): Promise<void> {
	const node = await publish(
		lab,
		ours('Profiled', lab.logins.packageLogin, { concurrency: CONCURRENCY }),
	);
	const some = people(SOME, personalText);
	const once = async () => `node time ${(await run(lab, node, some)).nodeMs} ms`;
	await profile(lab, '(a), the execution and its saving together', once);
}

/** Profiles case (e). */
export async function profileCallbacks(lab: Lab): Promise<void> {
	const receiver = await ownTrigger(lab);
	const once = async () =>
		`${(await runCallbacks(lab, receiver)).rate.toFixed(1)} callbacks a second`;
	await profile(lab, '(e)', once);
}

async function profile(lab: Lab, title: string, once: () => Promise<string>): Promise<void> {
	await once();
	await once();
	const file = join(benchFolder, `${title.slice(1, 2)}.cpuprofile`);
	await lab.probe('profile');
	const took = await once();
	await lab.probe('profiled', file);
	const { owners, functions } = await ownership(file);
	const listed = (entries: Array<{ name: string; ms: number }>) =>
		entries.map(({ name, ms }) => `  ${String(ms).padStart(6)} ms  ${name}`).join('\n');
	say(`${title}: ${took}. By whose code:\n${listed(owners)}`);
	say(`Of this package and its schemas:\n${listed(functions)}\nThe whole of it: ${file}\n`);
}

/** Self time in milliseconds by package, and by function for this package and zod. */
async function ownership(file: string) {
	const { nodes, samples, timeDeltas } = JSON.parse(await readFile(file, 'utf8')) as Profile;
	const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
	const owners = new Map<string, number>();
	const functions = new Map<string, number>();
	for (const [index, id] of samples.entries()) {
		const frame = byId.get(id);
		if (!frame) continue;
		const ms = (timeDeltas[index] ?? 0) / 1000;
		const owner = ownerOf(frame);
		add(owners, owner, ms);
		if (owner === OWN || owner === 'zod') {
			const file = frame.url.split('/').slice(-2).join('/');
			add(functions, `${frame.functionName || '(anonymous)'} ${file}:${frame.lineNumber + 1}`, ms);
		}
	}
	return { owners: most(owners), functions: most(functions) };
}

const OWN = 'this package';

function ownerOf({ functionName, url }: Profile['nodes'][number]['callFrame']): string {
	if (!url) return functionName.startsWith('(') ? functionName : '(native code)';
	if (url === 'node:inspector') return '(profiler)';
	if (url.startsWith('node:')) return 'Node';
	if (url.includes('n8n-nodes-linkmobility-whatsapp/dist')) return OWN;
	return /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? url;
}

const add = (sums: Map<string, number>, key: string, ms: number) =>
	sums.set(key, (sums.get(key) ?? 0) + ms);

const most = (sums: Map<string, number>) =>
	[...sums]
		.sort(([, one], [, other]) => other - one)
		.slice(0, LISTED)
		.map(([name, ms]) => ({ name, ms: Math.round(ms) }));
