import { setTimeout as wait } from 'node:timers/promises';
import { messageTypes } from '../../nodes/LinkMobilityWhatsApp/trigger/events/messageType';
import { statuses } from '../../nodes/LinkMobilityWhatsApp/wire/codes';
import type { sandboxCredential } from '../../scripts/sandboxCredential';
import type { Rest, Workflow } from '../../scripts/rest';
import { filteredOut } from './event';

const WEBHOOK_ID = '5e2d7c11-2222-4333-8444-555566667777';

/** The trigger's production URL, within n8n's address. */
export const PATH = `/webhook/${WEBHOOK_ID}/whatsapp`;

/** The trigger's answer, which the gate requires. */
export const ACKNOWLEDGEMENT = 'OK';

/** Timeout of a callback in milliseconds. If a gate disconnects too early, it sends the event again. */
export const TIMEOUT_MS = 240_000;

const without = (all: readonly string[], some: string[]) =>
	all.filter((one) => !some.includes(one));

/** Publishes a workflow that is only the trigger. @returns its ID */
export async function publish(rest: Rest, credential: ReturnType<typeof sandboxCredential>) {
	const { id, name } = await rest<{ id: string; name: string }>('POST', '/credentials', credential);
	const created = await rest<Workflow>('POST', '/workflows', {
		name: 'Arrivals',
		nodes: [
			{
				id: 'trigger',
				name: 'Callback',
				type: 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsAppTrigger',
				typeVersion: 1.1,
				position: [0, 0],
				webhookId: WEBHOOK_ID,
				parameters: {
					events: ['message', 'status'],
					filters: {
						messageTypes: without(messageTypes, filteredOut.messageTypes),
						statuses: without(statuses, filteredOut.statuses),
					},
					options: {},
				},
				credentials: { [credential.type]: { id, name } },
			},
		],
		connections: {},
		settings: {},
		active: false,
	});
	await rest('POST', `/workflows/${created.id}/activate`, { versionId: created.versionId });
	return created.id;
}

/** Waits until the published webhook is served: it answers a call without login with 401. */
export async function waitUntilServed(url: string): Promise<void> {
	for (;;) {
		const { status } = await fetch(url, { method: 'POST' });
		if (status === 401) return;
		await wait(200);
	}
}
