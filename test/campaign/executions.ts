import type { Rest } from '../../scripts/rest';

/** The executions of a workflow. */
export interface Executions {
	/** With any of these statuses; all of them by default. */
	count(statuses?: string[]): Promise<number>;
	isRunning(): Promise<boolean>;
	/** The newest one. */
	latest(): Promise<{ id: string; status: string } | undefined>;
}

const UNDER_WAY = ['new', 'running'];

/** @throws if there is no workflow of this name */
export async function executionsOf(rest: Rest, name: string): Promise<Executions> {
	const all = await rest<Array<{ id: string; name: string }>>('GET', '/workflows');
	const workflowId = all.find((one) => one.name === name)?.id;
	if (!workflowId) throw new Error(`There is no workflow ${name}`);
	const page = async (status?: string[]) => {
		const filter = encodeURIComponent(JSON.stringify({ workflowId, ...(status && { status }) }));
		return await rest<{ count: number; results: Array<{ id: string; status: string }> }>(
			'GET',
			`/executions?filter=${filter}&limit=1`,
		);
	};
	const count = async (statuses?: string[]) => (await page(statuses)).count;
	return {
		count,
		isRunning: async () => (await count(UNDER_WAY)) > 0,
		latest: async () => (await page()).results[0],
	};
}
