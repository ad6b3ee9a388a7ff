import { createTurns } from '../../../nodes/LinkMobilityWhatsApp/trigger/answers/turns';

const pause = async () => await new Promise((resolve) => setTimeout(resolve, 5));

test('tasks with the same key run one after the other, others at the same time', async () => {
	const inTurn = createTurns();
	const events: string[] = [];
	const run = async (key: string, name: string) =>
		await inTurn(key, async () => {
			events.push(`${name} begins`);
			await pause();
			events.push(`${name} ends`);
			return name;
		});
	const results = await Promise.all([run('a', 'a1'), run('a', 'a2'), run('b', 'b1')]);
	expect(results).toEqual(['a1', 'a2', 'b1']);
	expect(events.slice(0, 2)).toEqual(['a1 begins', 'b1 begins']);
	expect(events.indexOf('a2 begins')).toBeGreaterThan(events.indexOf('a1 ends'));
});

test('a failure reaches its caller, and the next task runs', async () => {
	const inTurn = createTurns();
	const failing = inTurn('a', async () => await Promise.reject(new Error('no')));
	const next = inTurn('a', async () => await Promise.resolve('yes'));
	await expect(failing).rejects.toThrow('no');
	expect(await next).toBe('yes');
});
