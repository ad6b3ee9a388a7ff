import fc from 'fast-check';
import { LinkMobilityWhatsAppTrigger } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import { anyBody } from '../helpers/anyBody';
import { credentials, runNode, runWebhook } from '../helpers/engine';

const node = new LinkMobilityWhatsAppTrigger();
const secured = credentials('http://127.0.0.1', {
	callbackAuthentication: 'header',
	callbackHeaderName: 'X-Secret',
	callbackSecret: 'right',
});
const parameters = { events: ['message', 'status'], advancedOptions: { unknownEvents: true } };

test('every body is answered with 200, 400 or 401', async () => {
	const answers = new Map<number, number>();
	const staticData = {};
	await fc.assert(
		fc.asyncProperty(anyBody, fc.constantFrom('right', 'wrong', ''), async (body, secret) => {
			const headers = { 'x-secret': secret };
			const call = { node, parameters, body, headers, staticData, credentials: secured };
			const { status, items } = await runWebhook(call);
			expect(secret === 'right' ? [200, 400] : [401]).toContain(status);
			expect(items === undefined || status === 200).toBe(true);
			answers.set(status, (answers.get(status) ?? 0) + 1);
		}),
		{ numRuns: 2_000 },
	);
	expect([...answers.keys()].sort()).toEqual([200, 400, 401]);
}, 120_000);

test('every item that starts an execution leaves by one output', async () => {
	await fc.assert(
		fc.asyncProperty(anyBody, async (body) => {
			const call = { node, parameters, body, credentials: credentials('http://127.0.0.1') };
			const { items } = await runWebhook(call);
			if (!items) return;
			const { outputs, error } = await runNode({ ...call, input: items });
			expect(error).toBeUndefined();
			expect(outputs.flat()).toHaveLength(items.length);
		}),
		{ numRuns: 200 },
	);
}, 120_000);
