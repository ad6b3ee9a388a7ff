import { ExecuteContext } from 'n8n-core';
import { LinkMobilityWhatsApp } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';
import { tap, text } from '../fixtures/questions';
import { ANN, runQuestion, tokensIn } from '../helpers/asking';
import { postToWaiting } from '../helpers/engine';
import type { NodeResult } from '../helpers/engine';
import { startRecorder } from '../helpers/recorder';
import type { Recorded, Recorder } from '../helpers/recorder';
import { itemsOf, startInstance, unsigned } from '../helpers/waiting';
import type { Instance } from '../helpers/waiting';

let link: Recorder;
let instance: Instance;
beforeAll(async () => {
	link = await startRecorder();
	instance = await startInstance();
});
beforeEach(() => link.reset());
afterAll(async () => {
	await link.close();
	await instance.close();
});

const signing = jest.spyOn(ExecuteContext.prototype, 'getSignedResumeUrl');

/** Whether it is the address that n8n signed last. */
function isSigned({ path }: Recorded): boolean {
	const { pathname, search } = new URL(String(signing.mock.results.at(-1)?.value));
	return path === `${pathname}${search}`;
}

/** Asks, and lets a person answer with one of the tokens of the question. */
async function roundTrip(parameters: object, answer: (tokens: string[]) => unknown) {
	const question: NodeResult = await runQuestion(link.url, { ...parameters });
	const posted: Recorded[] = [];
	instance.answers((request) => {
		posted.push(request);
		return isSigned(request) ? { body: { resumed: true } } : unsigned;
	});
	const tokens = tokensIn(link.requests.map(({ body }) => body));
	const call = await instance.callback(answer(tokens));
	const [request] = posted;
	const node = new LinkMobilityWhatsApp();
	const taken = request && (await postToWaiting(question, node, request.body));
	return { call, request, response: taken?.webhookResponse, items: taken?.workflowData?.flat() };
}

test('a tap resumes the execution that asked, at the address that n8n signed', async () => {
	const approve = await roundTrip({}, ([first = '']) => tap(first, { source: ANN }));
	expect(approve.request?.path).toMatch(/^\/webhook-waiting\/7\/node\?q=/);
	expect(approve.call).toMatchObject({ status: 200, items: undefined });
	expect(approve.response).toEqual({ resumed: true });
	expect(approve.items?.[0]?.json).toMatchObject({
		answered: true,
		data: { approved: true, from: ANN },
	});
});

test('a text resumes the execution that asked, even before a report arrives', async () => {
	const words = await roundTrip({ responseType: 'freeText' }, () =>
		text('Main Street 1', { source: ANN }),
	);
	expect(words.call.items).toBeUndefined();
	expect(words.items?.[0]?.json).toMatchObject({ data: { text: 'Main Street 1', from: ANN } });
});

test.each([
	['execution', (token: string) => token.replace('w1.7.', 'w1.8.')],
	['node', (token: string) => token.replace('.node.', '.other.')],
	['question', (token: string) => token.replace(/-b(?=[.0-9a-z])/, '-b1')],
	['signature', (token: string) => token.replace(/[\w-]{43}/, 'A'.repeat(43))],
])(
	'n8n rejects a token with another %s, and the message is an ordinary one',
	async (_part, forge) => {
		const forged = await roundTrip({}, ([first = '']) => tap(forge(first), { source: ANN }));
		expect(forged.request && isSigned(forged.request)).toBe(false);
		const [item] = itemsOf(forged.call);
		expect(item).toMatchObject({ type: 'button_reply' });
		expect(item).not.toHaveProperty('late');
	},
);
