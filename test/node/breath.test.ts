/* eslint-disable @n8n/community-nodes/no-restricted-globals */
import { credentials, runNode } from '../helpers/engine';
import { startRecorder } from '../helpers/recorder';

test('n8n can do something else while many items are read', async () => {
	const link = await startRecorder();
	let others = 0;
	const beat = setInterval(() => {
		if (!link.requests.length) others += 1;
	});
	const { items } = await runNode({
		credentials: credentials(link.url),
		parameters: {
			to: '={{ "+4670" + (1000000 + $itemIndex) }}',
			text: 'Hi',
			options: { groupSize: 1000 },
		},
		input: Array.from({ length: 300 }, () => ({ json: {} })),
	});
	clearInterval(beat);
	await link.close();
	expect(items).toHaveLength(300);
	expect(others).toBeGreaterThanOrEqual(2);
});
