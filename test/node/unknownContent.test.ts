import { credentials, runNode } from '../helpers/engine';
import { onPhone, startLab, until } from '../sandbox/lab';

let lab: Awaited<ReturnType<typeof startLab>>;
beforeAll(async () => {
	lab = await startLab({ fetchMedia: false });
	await onPhone(lab.sandbox, '/people/%2B46700000001/messages', { text: 'Hello', quoted: null });
});
afterAll(async () => await lab.close());

async function run(message: unknown, allowUnknownContent = true) {
	const { items, error } = await runNode({
		credentials: credentials(lab.sandbox.apiUrl, { username: 'sandbox', password: 'sandbox' }),
		parameters: {
			operation: 'sendJson',
			to: '+46700000001',
			json: JSON.stringify(message),
			options: { allowUnknownContent },
		},
	});
	return { messageId: items[0]?.json.messageId, error };
}

/** What became of a message at the sandbox. */
async function outcome(message: unknown) {
	const { messageId, error } = await run(message);
	expect(error).toBeUndefined();
	const found = () => lab.sandbox.state.messages.find(({ id }) => id === `${String(messageId)}-0`);
	await until(lab.sandbox, () => ['delivered', 'failed'].includes(String(found()?.status)));
	return found();
}

const hello = () => lab.sandbox.state.messages[0]?.wamid ?? '';

test('a quote arrives as an answer to the quoted message', async () => {
	const context = { message_id: hello() };
	expect(await outcome({ type: 'text', text: { body: 'Hi' }, context })).toMatchObject({
		status: 'delivered',
		quoted: hello(),
	});
});

test('a reaction arrives under its message', async () => {
	const reaction = { message_id: hello(), emoji: '👍' };
	expect(await outcome({ type: 'reaction', reaction })).toMatchObject({
		status: 'delivered',
		quoted: hello(),
		content: { type: 'reaction', reaction },
	});
});

test.each(['carousel', 'request_contact_info', 'voice_call', 'address_message', 'order_details'])(
	'an interactive %s arrives as it was written',
	async (type) => {
		const interactive = { type, body: { text: 'b' }, action: { name: type, first_name: 'A' } };
		expect(await outcome({ type: 'interactive', interactive })).toMatchObject({
			status: 'delivered',
			content: { type: 'interactive', interactive },
		});
	},
);

test('what WhatsApp does not know is queued, and fails with a report', async () => {
	expect(await outcome({ type: 'hologram', hologram: {} })).toMatchObject({
		status: 'failed',
		refusal: { code: 100 },
	});
});

test('nothing of it is sent without the option', async () => {
	const { error } = await run({ type: 'sticker', sticker: { id: '1' } }, false);
	expect(error?.message).toMatch(/set the option Allow Unknown Content$/);
});
