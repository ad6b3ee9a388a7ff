import { addresses } from '../../scripts/workflowAddresses';
import type { Workflow } from '../../scripts/rest';
import { executionsOf } from '../waits/records';
import { eventually } from './product';
import type { Product } from './product';

/** An example workflow in a running n8n. */
export interface ExampleWorkflow {
	id: string;
	/** Publishes it, and waits until the sandbox calls its trigger. */
	publish(): Promise<void>;
	/** Unpublishes it, and waits until the sandbox no longer calls its trigger. */
	unpublish(): Promise<void>;
	/** Replaces the parameters of a node, and publishes the workflow. */
	change(node: string, parameters: object): Promise<void>;
	/** Submits its form with the values of the fields, and waits until the execution has this status. */
	submit(values: string[], status?: string): Promise<void>;
	/** How many executions there have been. */
	count(): Promise<number>;
}

/** @throws Error if there is no example of this name */
export async function exampleWorkflow(product: Product, name: string): Promise<ExampleWorkflow> {
	const { rest, n8n, phone } = product;
	const all = await rest<Workflow[]>('GET', '/workflows');
	const id = all.find((one) => one.name === name)?.id;
	if (id === undefined) throw new Error(`There is no workflow ${name}`);
	const read = async () => await rest<Workflow>('GET', `/workflows/${id}`);

	const untilCalled = async (isCalled: boolean) =>
		await eventually(
			async () => (await calledNames(phone)).includes(name) === isCalled || undefined,
			`${name} ${isCalled ? 'called' : 'not called'} by the sandbox`,
		);
	const activate = async ({ versionId }: Pick<Workflow, 'versionId'>) =>
		await rest('POST', `/workflows/${id}/activate`, { versionId });
	const executions = async () => await executionsOf(rest, id);

	return {
		id,
		publish: async () => {
			await activate(await read());
			await untilCalled(true);
		},
		unpublish: async () => {
			await rest('POST', `/workflows/${id}/deactivate`);
			await untilCalled(false);
		},
		change: async (node, parameters) => {
			const { nodes, versionId } = await read();
			const changed = nodes.map((one) => (one.name === node ? { ...one, parameters } : one));
			await activate(
				await rest<Workflow>('PATCH', `/workflows/${id}`, { nodes: changed, versionId }),
			);
		},
		submit: async (values, status = 'success') => {
			const { forms } = addresses(n8n, [await read()]);
			const before = await executions();
			const body = new FormData();
			values.forEach((value, index) => body.set(`field-${index}`, value));
			await eventually(async () => {
				const answer = await fetch(`${forms[0]?.url}`, { method: 'POST', body });
				// n8n serves a published form after a second or two.
				if (!answer.ok && answer.status !== 404) throw new Error(`${name}: ${answer.status}`);
				return answer.ok || undefined;
			}, `the form of ${name}`);
			await eventually(async () => {
				const now = await executions();
				const started = now.filter((one) => !before.some((earlier) => earlier.id === one.id));
				return started.some((one) => one.status === status) || undefined;
			}, `${name} with the status ${status}`);
		},
		count: async () => (await executions()).length,
	};
}

/** The names of the examples that the sandbox calls. */
export async function calledNames(phone: string): Promise<string[]> {
	const answer = await fetch(`${phone}/callbacks`);
	const { gates } = (await answer.json()) as {
		gates: Array<{ addresses: Array<{ name?: string }> }>;
	};
	return gates.flatMap((gate) => gate.addresses.flatMap(({ name }) => name ?? []));
}
