import type { sandboxCredential } from '../../scripts/sandboxCredential';
import type { Rest, Workflow } from '../../scripts/rest';
import { eventually } from '../e2e/product';

/** The triggers under test: the IDs of their webhooks, and what differs from a new node. */
const triggers = {
	/** Starts for every event, and for the answers to questions. */
	events: { webhookId: '1a4d7a10-1111-4222-8333-777788889999', parameters: {} },
	keywords: {
		webhookId: '1a4d7a10-2222-4222-8333-777788889999',
		parameters: { filters: { keywords: { row: [{ match: 'regex', keyword: '/^stop/i' }] } } },
	},
	files: {
		webhookId: '1a4d7a10-3333-4222-8333-777788889999',
		parameters: { options: { downloadMedia: true } },
	},
};
export type TriggerName = keyof typeof triggers;
export const triggerNames = Object.keys(triggers) as TriggerName[];

/** The node's name in each workflow. */
export const TRIGGER = 'Trigger';

/** The production URL of a trigger. */
export const urlOf = (n8nUrl: string, name: TriggerName) =>
	`${n8nUrl}/webhook/${triggers[name].webhookId}/whatsapp`;

/** Publishes a workflow that is only this trigger, and waits until it is served. @returns its ID */
export async function publishTrigger(
	rest: Rest,
	n8nUrl: string,
	name: TriggerName,
	credentials: object,
): Promise<string> {
	const { webhookId, parameters } = triggers[name];
	const created = await rest<Workflow>('POST', '/workflows', {
		name,
		nodes: [
			{
				id: name,
				name: TRIGGER,
				type: 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsAppTrigger',
				typeVersion: 1.1,
				position: [0, 0],
				webhookId,
				parameters: { events: ['message', 'status'], filters: {}, options: {}, ...parameters },
				credentials,
			},
		],
		connections: {},
		settings: {},
		active: false,
	});
	await rest('POST', `/workflows/${created.id}/activate`, { versionId: created.versionId });
	// A served webhook answers a call without login with 401.
	const url = urlOf(n8nUrl, name);
	await eventually(
		async () => {
			const answer = await fetch(url, { method: 'POST' }).catch(() => undefined);
			return answer?.status === 401 || undefined;
		},
		`the webhook of ${name}`,
		120_000,
	);
	return created.id;
}

/** A gate that calls one trigger with the login of the credential. */
export const gateOf = (
	n8nUrl: string,
	name: TriggerName,
	{ callbackUser: user, callbackPassword: password }: Credential['data'],
) => ({
	id: name,
	destinations: [
		{
			url: urlOf(n8nUrl, name),
			authentication: { kind: 'basic' as const, user, password },
			acknowledgement: 'OK',
		},
	],
});
type Credential = ReturnType<typeof sandboxCredential>;
