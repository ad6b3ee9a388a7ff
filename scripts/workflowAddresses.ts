import { z } from 'zod/v3';
import type { DestinationInput } from '../sandbox/config';
import type { WantedCallbacks } from '../sandbox/state';
import type { FollowedWorkflow } from './followWorkflows';
import type { Workflow } from './rest';

/** The trigger of a workflow. */
interface Trigger {
	/** Of the workflow. */
	name: string;
	/** Its production URL. */
	url: string;
	/** The URL on which n8n listens after _Execute step_ was pressed in the trigger's panel, for one event. */
	testUrl: string;
	/** The events that start the workflow. The sandbox posts no others to this URL. */
	gets: WantedCallbacks;
}

/** _Trigger On_ of a trigger. An expression, whose result is not known here, gets everything. */
function getsOf({ parameters }: Workflow['nodes'][number]): WantedCallbacks {
	const { data } = z
		.object({ events: z.array(z.enum(['message', 'status'])) })
		.safeParse(parameters);
	if (data?.events.length !== 1) return 'everything';
	return data.events[0] === 'message' ? 'messages' : 'reports';
}

/** _Form Path_ of a form: an option since version 2.2 of its trigger, and a parameter before. */
const formPath = z.object({
	path: z.string().min(1).optional(),
	options: z.object({ path: z.string().min(1).optional() }).optional(),
});

/** The end of the address of a form or a trigger. n8n gives it an ID unless a path is set. */
function pathOf({ parameters, webhookId }: Workflow['nodes'][number]): string {
	const { data } = formPath.safeParse(parameters);
	return data?.path ?? data?.options?.path ?? String(webhookId);
}

/** The production URLs of the forms and the triggers in these workflows. */
export function addresses(n8nUrl: string, workflows: Array<Pick<Workflow, 'name' | 'nodes'>>) {
	const ids = (type: string) =>
		workflows.flatMap(({ name, nodes }) =>
			nodes
				.filter((node) => node.type === type && !node.disabled)
				.map((node) => ({ name, id: pathOf(node), gets: getsOf(node) })),
		);
	const forms = ids('n8n-nodes-base.formTrigger').map(({ name, id }) => ({
		name,
		url: `${n8nUrl}/form/${id}`,
	}));
	return {
		/** Of the first example. */
		form: `${forms[0]?.url}`,
		forms,
		triggers: ids('n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsAppTrigger').map(
			({ name, id, gets }): Trigger => ({
				name,
				url: `${n8nUrl}/webhook/${id}/whatsapp`,
				testUrl: `${n8nUrl}/webhook-test/${id}/whatsapp`,
				gets,
			}),
		),
	};
}

/**
 * The URLs that the sandbox calls: the production URLs of the published workflows, because an unpublished one would
 * answer each callback with 404, and the test URLs of those that are not examples.
 */
export function destinationsOf(
	n8nUrl: string,
	workflows: FollowedWorkflow[],
	exampleIds: readonly string[],
): DestinationInput[] {
	// The user's own come first: their position among the examples is -1.
	const inOrder = [...workflows].sort(
		(a, b) => exampleIds.indexOf(a.id) - exampleIds.indexOf(b.id),
	);
	return inOrder.flatMap((workflow) => {
		const isExample = exampleIds.includes(workflow.id);
		return addresses(n8nUrl, [workflow]).triggers.flatMap(({ name, url, testUrl, gets }) => [
			...(workflow.active ? [{ name, url, gets }] : []),
			...(isExample ? [] : [{ name: `${name} (test)`, url: testUrl, gets, isTest: true }]),
		]);
	});
}
