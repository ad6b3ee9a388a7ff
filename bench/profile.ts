/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { readFile } from 'node:fs/promises';

interface Profile {
	nodes: Array<{
		id: number;
		callFrame: { functionName: string; url: string; lineNumber: number };
		children?: number[];
	}>;
	samples: number[];
	timeDeltas: number[];
}

/** How many of the functions that took most are named. */
const NAMED = 12;

/** Whose code took how many milliseconds itself, and which functions of this package and its schemas did. */
export async function ownership(file: string) {
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
	return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? url;
}

const add = (sums: Map<string, number>, key: string, ms: number) =>
	sums.set(key, (sums.get(key) ?? 0) + ms);

const most = (sums: Map<string, number>) =>
	[...sums]
		.sort(([, one], [, other]) => other - one)
		.slice(0, NAMED)
		.map(([name, ms]) => ({ name, ms: Math.round(ms) }));
