import { readFile } from 'node:fs/promises';

/** A function as V8 names it. */
export interface Frame {
	functionName: string;
	url: string;
	lineNumber: number;
}

interface Profile {
	nodes: Array<{ id: number; callFrame: Frame; children?: number[] }>;
	samples: number[];
	timeDeltas: number[];
}

/** Time in which a function itself ran, in milliseconds, and the functions that called it, the nearest first. */
export interface Sample {
	stack: [Frame, ...Frame[]];
	ms: number;
}

/** Reads a CPU profile of V8. */
export async function samplesOf(file: string): Promise<Sample[]> {
	const { nodes, samples, timeDeltas } = JSON.parse(await readFile(file, 'utf8')) as Profile;
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const callers = new Map(
		nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
	);
	const stackOf = (id: number | undefined): Frame[] => {
		const node = id === undefined ? undefined : byId.get(id);
		return node ? [node.callFrame, ...stackOf(callers.get(node.id))] : [];
	};
	const sums = new Map<number, number>();
	for (const [index, id] of samples.entries())
		sums.set(id, (sums.get(id) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
	return [...sums].flatMap(([id, ms]) => {
		const [own, ...others] = stackOf(id);
		return own ? [{ stack: [own, ...others], ms }] : [];
	});
}

export const OWN = 'this package';

/** The package that a function belongs to; native functions belong to none. */
export function packageOf({ functionName, url }: Frame): string {
	if (!url) return functionName.startsWith('(') ? functionName : '(native code)';
	if (url === 'node:inspector') return '(profiler)';
	if (url.startsWith('node:')) return 'Node';
	if (url.includes('n8n-nodes-linkmobility-whatsapp/dist')) return OWN;
	return /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? url;
}
