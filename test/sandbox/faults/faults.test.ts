import { chooser, fault, faultKinds, faults } from '../../../sandbox/faults/fault';
import { countKey } from '../../../sandbox/faults/injector';
import { validRequest, onPhone, send, startLab } from '../lab';
import type { Sandbox } from '../../../sandbox/server';

let sandbox: Sandbox;
let close: () => Promise<void>;
beforeAll(async () => {
	({ sandbox, close } = await startLab());
});
afterAll(async () => await close());

const inject = async (body: unknown) => {
	const headers = { 'Content-Type': 'application/json' };
	return await fetch(`${sandbox.url}/faults`, {
		method: 'POST',
		headers,
		body: JSON.stringify(body),
	});
};

describe('a fault is injected over HTTP', () => {
	test('for the next requests in order, and none after them', async () => {
		await inject([{ kind: 'serverError', accepted: true }, null, { kind: 'refusal' }]);
		const answers = [await send(sandbox), await send(sandbox), await send(sandbox)];
		expect(answers.map(({ status, body }) => [status, body.resultCode])).toEqual([
			[500, 112500],
			[200, 112001],
			[200, 112402],
		]);
		expect((await send(sandbox)).status).toBe(200);
		const counted = await (await fetch(`${sandbox.url}/faults`)).json();
		expect(counted).toEqual({ accepted: { [countKey('+46700000001', 'Hello')]: 3 } });
	});

	test('an unknown fault is refused with a sentence', async () => {
		const answer = await inject({ shares: { rain: 1 } });
		expect(answer.status).toBe(400);
		expect(await answer.json()).toEqual({
			error: `A fault must be one of ${faultKinds.join(', ')}`,
		});
	});
});

test('the fault fewer queues every other recipient, starting with the second', async () => {
	await inject([{ kind: 'fewer' }]);
	const destinations = ['+46700000011', '+46700000012', '+46700000013', '+46700000014'];
	const { body } = await send(sandbox, { ...validRequest, destinations });
	expect(body.messageIds).toHaveLength(2);
	expect([...sandbox.faults.accepted.keys()]).toEqual(
		['+46700000012', '+46700000014'].map((number) => countKey(number, 'Hello')),
	);
});

test('random faults are the same for the same seed, in the given shares', () => {
	const shares = { busy: 0.1, cutAfter: 0.2 };
	const draw = (seed: number) => Array.from({ length: 2000 }, chooser({ seed, shares }));
	expect(draw(7)).toEqual(draw(7));
	expect(draw(7)).not.toEqual(draw(8));
	const many = (kind: string) => draw(7).filter((drawn) => drawn?.kind === kind).length / 2000;
	expect(many('busy')).toBeCloseTo(0.1, 1);
	expect(many('cutAfter')).toBeCloseTo(0.2, 1);
	expect(many('stalled')).toBe(0);
});

test.each(faultKinds)('%s: messages are queued only if the kind allows it', (kind) => {
	const queued = [true, false].map((accepted) => fault.parse({ kind, accepted }).accepted);
	expect(queued).toEqual(
		{ never: [false, false], always: [true, true], either: [true, false] }[faults[kind]],
	);
});

test('faults do not affect the phone page', async () => {
	await inject([{ kind: 'serverError' }]);
	const answer = await onPhone(sandbox, '/people', { number: '+46700000021', name: 'Cy' });
	expect(answer.status).toBe(201);
	await inject([]);
});
