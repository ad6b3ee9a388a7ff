import type { Say } from './cases';
import { floodOfCallbacks } from './floodOfCallbacks';
import type { CallbackFlood } from './floodOfCallbacks';
import { floodOfItems } from './floodOfItems';
import type { ItemFlood } from './floodOfItems';
import type { Lab } from './lab';
import { ONE_EACH, tenLines, trigger, webhookNode } from './receivers';
import { CONCURRENCY, httpRequest, noOperation, ours } from './workflows';

/** Every run of each side, by the name of the side. */
export interface Flood {
	callbacks: Record<string, CallbackFlood[]>;
	items: Record<string, ItemFlood[]>;
}

/** How many times each side receives the callbacks. */
const CALLBACK_ROUNDS = 1;

/** More at once than n8n is meant for: what is lost, how long n8n stands still, how much memory it takes. */
export async function floodCases(lab: Lab, say: Say): Promise<Flood> {
	const { packageLogin, basic } = lab.logins;
	const callbacks: Flood['callbacks'] = {};
	for (let round = 0; round < CALLBACK_ROUNDS; round += 1) {
		const receivers = [
			trigger('This trigger', packageLogin, { advancedOptions: ONE_EACH }),
			tenLines('A trigger of ten lines'),
			webhookNode('Webhook node'),
		];
		for (const receiver of round % 2 ? receivers.reverse() : receivers) {
			const flood = await floodOfCallbacks(lab, receiver);
			(callbacks[receiver.title] ??= []).push(flood);
			say(`    ${receiver.title}: ${JSON.stringify(flood)}`);
		}
	}
	const url = `${lab.api.url}/messages`;
	const items: Flood['items'] = {};
	for (const candidate of [
		noOperation('No Operation node'),
		ours('This node', packageLogin, { concurrency: CONCURRENCY }),
		httpRequest('HTTP Request node, in batches', url, basic, true),
		httpRequest('HTTP Request node, all at once', url, basic, false),
	]) {
		const flood = await floodOfItems(lab, candidate);
		(items[candidate.title] ??= []).push(flood);
		say(`    ${candidate.title}: ${JSON.stringify(flood)}`);
	}
	return { callbacks, items };
}
