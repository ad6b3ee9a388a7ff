import type { IWebhookFunctions } from 'n8n-workflow';
import { takeAnswers } from '../../../nodes/LinkMobilityWhatsApp/trigger/answers/takeAnswers';
import { createState } from '../../../nodes/LinkMobilityWhatsApp/trigger/state';
import { asked } from '../../fixtures/questions';

const pause = async () => await Promise.resolve();

const answering = (state = createState(undefined)) => ({
	options: { answersAlsoStart: false },
	state,
	delay: pause,
	pause,
});

const tapped = (messageId: string) => ({
	item: {
		event: 'message',
		messageId,
		reply: { kind: 'button_reply', id: asked().choice(0), title: 'Yes' },
	},
});

/** A callback in whose context n8n cannot evaluate an expression. */
const failing = {
	getWorkflow: () => ({ id: 'w1' }),
	getNode: () => ({ id: 'node', credentials: {} }),
	getMode: () => 'webhook',
	getWorkflowStaticData: () => ({}),
	evaluateExpression() {
		throw new Error('No expression engine is free');
	},
} as unknown as IWebhookFunctions;

test('an error of n8n does not make the next call of the same event wait forever', async () => {
	const given = answering();
	const event = tapped('a');
	const call = async () => await takeAnswers(failing, [event], given);
	await expect(call()).rejects.toThrow('No expression engine');
	await expect(call()).rejects.toThrow('No expression engine');
});
