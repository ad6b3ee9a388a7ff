import { z } from 'zod/v3';
import type { Rest } from '../../scripts/rest';

/** An execution as n8n stored it. */
export interface Execution {
	id: string;
	status: string;
	/** The items that a node has returned, in all of its runs. */
	itemsOf(node: string): unknown[];
	/** The items of nodes that have not run, such as those of a trigger when n8n was killed. */
	pending: unknown[];
}

const page = z.object({
	results: z.array(z.object({ id: z.coerce.string(), status: z.string() })),
	nextCursor: z.string().nullish(),
});

/** The item that n8n stores for a node that had finished, but whose output was lost when n8n was killed. */
const isMadeUp = (json: unknown) => Object(json).isArtificialRecoveredEventItem === true;

const items = z
	.array(z.array(z.object({ json: z.unknown() }).passthrough()).nullable())
	.transform((outputs) =>
		outputs
			.flatMap((list) => (list ?? []).map(({ json }) => json))
			.filter((json) => !isMadeUp(json)),
	);

/** Without `main` for a model or a tool of an agent. */
const output = z.object({ data: z.object({ main: items.default([]) }) });

const stored = z.object({
	resultData: z.object({ runData: z.record(z.array(output.partial())).default({}) }),
	executionData: z.object({ nodeExecutionStack: z.array(output).default([]) }).optional(),
});

/** The most that n8n lists at a time. */
const PAGE = 100;

/** All executions of a workflow. */
export async function executionsOf(rest: Rest, workflowId: string): Promise<Execution[]> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	const found: Execution[] = [];
	for (let cursor = ''; ; ) {
		const path = `/executions?filter=${filter}&limit=${PAGE}${cursor}`;
		const { results, nextCursor } = page.parse(await rest('GET', path));
		for (const { id, status } of results) found.push(await read(rest, id, status));
		if (!nextCursor) return found;
		cursor = `&cursor=${nextCursor}`;
	}
}

async function read(rest: Rest, id: string, status: string): Promise<Execution> {
	const { data } = await rest<{ data: string }>('GET', `/executions/${id}`);
	const { data: known } = stored.safeParse(unflattened(data));
	const runs = known?.resultData.runData ?? {};
	return {
		id,
		status,
		itemsOf: (node) => (runs[node] ?? []).flatMap((run) => run.data?.main ?? []),
		pending: (known?.executionData?.nodeExecutionStack ?? []).flatMap((node) => node.data.main),
	};
}

/** Reads n8n's list of values, in which a text within an object is the index of another value. */
export function unflattened(text: string): unknown {
	const values = z.array(z.unknown()).parse(JSON.parse(text));
	const known = new Map<number, unknown>();
	const at = (index: number): unknown => {
		const value = values[index];
		if (typeof value !== 'object' || value === null) return value;
		if (known.has(index)) return known.get(index);
		const target: object = Array.isArray(value) ? [] : {};
		known.set(index, target);
		for (const [key, part] of Object.entries(value)) {
			Object.assign(target, { [key]: typeof part === 'string' ? at(Number(part)) : part });
		}
		return target;
	};
	return at(0);
}

/** How many executions of a workflow have one of these statuses. */
export async function countOf(rest: Rest, workflowId: string, status: string[]): Promise<number> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId, status }));
	return (await rest<{ count: number }>('GET', `/executions?filter=${filter}&limit=1`)).count;
}
