import type { Sandbox } from '../../../sandbox/server';
import { callbackEntries, validRequest, labs, onPhone, send, until, withStatus } from '../lab';

const lab = labs();

const ANN = '/people/%2B46700000001';

/** The kinds of the changes from now on. */
function changesOf(sandbox: Sandbox): string[] {
	const kinds: string[] = [];
	sandbox.listen(({ kind }) => kinds.push(kind));
	return kinds;
}

test('only templates reach a new person until they write', async () => {
	const { sandbox, receiver } = await lab();
	const cleo = { ...validRequest, destinations: ['+46700000003'] };
	await send(sandbox, cleo);
	await until(sandbox, () => callbackEntries(sandbox).length === 2);
	expect(receiver.requests[1]?.body).toMatchObject({
		resultCode: 112403,
		resultDescription: '(#131047) Re-engagement message',
	});
	await onPhone(sandbox, '/people/%2B46700000003/messages', { text: 'Hi' });
	await send(sandbox, cleo);
	await until(sandbox, () => callbackEntries(sandbox).length === 6);
	expect(receiver.requests.at(-1)?.body).toMatchObject({ resultCode: 112003 });
});

test('the page can set when a person last wrote', async () => {
	const { sandbox } = await lab();
	const { status, body } = await onPhone(sandbox, `${ANN}/wrote`, { hoursAgo: 25 });
	expect([status, body.name]).toEqual([200, 'Ann']);
	await send(sandbox, { ...validRequest, eventReportGates: [] });
	await until(sandbox, () => withStatus(sandbox, 'failed').length === 1);
	await onPhone(sandbox, `${ANN}/wrote`, { hoursAgo: 0 });
	await send(sandbox, { ...validRequest, eventReportGates: [] });
	await until(sandbox, () => withStatus(sandbox, 'delivered').length === 1);
});

test('the configuration can set it, too', async () => {
	const people = [{ number: '+46700000001', name: 'Ann', wroteHoursAgo: 24 }];
	const { sandbox } = await lab({ people });
	await send(sandbox, { ...validRequest, eventReportGates: [] });
	await until(sandbox, () => withStatus(sandbox, 'failed').length === 1);
});

test('each number of the business has its own window', async () => {
	const sources = ['+46700000000', '+46700000009'];
	const { sandbox } = await lab({ sources, people: [{ number: '+46700000001', name: 'Ann' }] });
	const from = async (source: string | undefined) =>
		await send(sandbox, { ...validRequest, source, eventReportGates: [] });
	await onPhone(sandbox, `${ANN}/messages`, { text: 'Hi' });
	await from(sources[1]);
	await until(sandbox, () => withStatus(sandbox, 'failed').length === 1);
	await onPhone(sandbox, `${ANN}/messages`, { text: 'Hi to you, too' });
	for (const source of sources) await from(source);
	const reached = () => withStatus(sandbox, 'delivered').filter(({ from }) => from === 'business');
	await until(sandbox, () => reached().length === 2);
});

test('the configuration and the page set it for all numbers of the business', async () => {
	const sources = ['+46700000000', '+46700000009'];
	const { sandbox } = await lab({ sources });
	const second = { ...validRequest, source: sources[1], eventReportGates: [] };
	await send(sandbox, second);
	await until(sandbox, () => withStatus(sandbox, 'delivered').length === 1);
	await onPhone(sandbox, `${ANN}/wrote`, { hoursAgo: 25 });
	await send(sandbox, second);
	await until(sandbox, () => withStatus(sandbox, 'failed').length === 1);
});

test.each(['46700000001', '+46700000001'])('a recipient can be written as %s', async (to) => {
	const { sandbox, receiver } = await lab();
	await send(sandbox, { ...validRequest, destinations: [to] });
	await until(sandbox, () => callbackEntries(sandbox).length === 3);
	expect(receiver.requests.at(-1)?.body).toMatchObject({ resultCode: 112003 });
	expect(sandbox.state.messages.map(({ person }) => person)).toEqual(['+46700000001']);
});

test('a number without WhatsApp is an invalid contact, and gets no phone', async () => {
	const { sandbox, receiver } = await lab({ notOnWhatsApp: ['+46700000009'] });
	const changes = changesOf(sandbox);
	await send(sandbox, { ...validRequest, destinations: ['+46700000009'] });
	await until(sandbox, () => callbackEntries(sandbox).length === 1);
	expect(receiver.requests[0]?.body).toMatchObject({ resultCode: 112404 });
	expect(sandbox.state.people.map(({ name }) => name)).toEqual(['Ann', 'Bo']);
	expect(changes).not.toContain('message');
});

test('somebody who is written to for the first time has the configured name, or else the number', async () => {
	const { sandbox } = await lab({ names: { '+46700000008': 'Hedda' }, templates: 'any' });
	const template = { type: 'template', template: { name: 'x', language: { code: 'en' } } };
	const destinations = ['+46700000008', '+46700000007'];
	await send(sandbox, { ...validRequest, destinations, messages: [template] });
	await until(sandbox, () => callbackEntries(sandbox).length === 6);
	const names = sandbox.state.people.map(({ name }) => name);
	expect(names.slice(2).sort()).toEqual(['+46700000007', 'Hedda']);
});

test('the first message to some numbers fails, and the next one arrives', async () => {
	const { sandbox, receiver } = await lab({ firstFails: ['+46700000001'] });
	const again = { ...validRequest, destinations: ['+46700000001'] };
	await send(sandbox, again);
	await until(sandbox, () => callbackEntries(sandbox).length === 2);
	expect(receiver.requests[1]?.body).toMatchObject({
		resultCode: 112403,
		resultDescription: '(#131016) Service unavailable',
	});
	await send(sandbox, again);
	await until(sandbox, () => callbackEntries(sandbox).length === 5);
	expect(receiver.requests[4]?.body).toMatchObject({ resultCode: 112003 });
});

test('a message to the sender’s own number is refused, and gets no phone', async () => {
	const { sandbox, receiver } = await lab();
	const changes = changesOf(sandbox);
	await send(sandbox, { ...validRequest, destinations: ['+46700000000'] });
	await until(sandbox, () => callbackEntries(sandbox).length === 2);
	expect(receiver.requests[1]?.body).toMatchObject({
		resultDescription: '(#131021) Recipient cannot be sender',
	});
	expect(sandbox.state.messages).toEqual([]);
	expect(changes).not.toContain('message');
});

test('both spellings of the API are accepted', async () => {
	const { sandbox } = await lab({ templates: 'any' });
	const words = (name: string) => ({ type: 'text', text: 'Ann', [name]: 'who' });
	const image = { type: 'header', parameters: [{ type: 'image', image: { id: '1' } }] };
	const card = (name: string, at: number) => ({ [name]: at, components: [image] });
	const reply = { index: 0, parameters: [{ type: 'payload', payload: 'yes' }] };
	const messages = [
		[{ type: 'body', parameters: [words('parameterName')] }],
		[{ type: 'body', parameters: [words('parameter_name')] }],
		[{ type: 'button', subType: 'quickReply', ...reply }],
		[{ type: 'button', sub_type: 'quick_reply', ...reply }],
		[{ type: 'carousel', cards: [card('index', 0), card('index', 1)] }],
		[{ type: 'carousel', cards: [card('card_index', 0), card('card_index', 1)] }],
	].map((components) => ({
		type: 'template',
		template: { name: 'order_confirmation', language: { code: 'en' }, components },
	}));
	expect((await send(sandbox, { ...validRequest, eventReportGates: [], messages })).status).toBe(
		200,
	);
	await until(sandbox, () => withStatus(sandbox, 'delivered').length === 6);
});
