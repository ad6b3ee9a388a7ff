import type { Rest } from '../../scripts/rest';
import { executionsOf, unflattened } from './records';

test('n8n’s list of values is read as the object that it represents', () => {
	const values = [{ data: '1', done: true, self: '0' }, ['2', 3], 'text'];
	const read = Object(unflattened(JSON.stringify(values)));
	expect([read.data, read.done]).toEqual([['text', 3], true]);
	expect(read.self).toBe(read);
});

test('an item that n8n makes up for a node interrupted by a kill is left out, and the pending ones are read', async () => {
	const madeUp = { json: { isArtificialRecoveredEventItem: true } };
	const values = [
		{ resultData: { runData: { WhatsApp: [{ data: { main: [[madeUp]] } }] } }, executionData: '1' },
		{ nodeExecutionStack: '2' },
		['3'],
		{ data: '4' },
		{ main: '5' },
		['6'],
		['7'],
		{ json: '8' },
		{ messageId: '9' },
		'm1',
	];
	const rest = async (_: string, path: string) =>
		path.startsWith('/executions?')
			? { results: [{ id: '7', status: 'crashed' }] }
			: { data: JSON.stringify(values) };
	const [execution] = await executionsOf(rest as Rest, 'w');
	expect(execution?.itemsOf('WhatsApp')).toEqual([]);
	expect(execution?.pending).toEqual([{ messageId: 'm1' }]);
});
