import type { IExecuteFunctions } from 'n8n-workflow';
import { LinkMobilityWhatsApp } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';
import { credentials, runNode } from '../helpers/engine';
import { startRecorder } from '../helpers/recorder';

test('n8n can do something else while many items are prepared', async () => {
	const link = await startRecorder();
	let others = 0;
	const beat = setInterval(() => (others += 1));
	const whenRead: number[] = [];
	class Watched extends LinkMobilityWhatsApp {
		async execute(this: IExecuteFunctions) {
			const { getNodeParameter } = this;
			this.getNodeParameter = ((name: string, ...rest: [number]) => {
				if (name === 'to') whenRead.push(others);
				return getNodeParameter.call(this, name, ...rest);
			}) as typeof getNodeParameter;
			return await LinkMobilityWhatsApp.prototype.execute.call(this);
		}
	}
	const { items } = await runNode({
		node: new Watched(),
		credentials: credentials(link.url),
		parameters: {
			to: '={{ "+4670" + (1000000 + $itemIndex) }}',
			text: 'Hi',
			advancedOptions: { groupSize: 1000 },
		},
		input: Array.from({ length: 300 }, () => ({ json: {} })),
	});
	clearInterval(beat);
	await link.close();
	expect(items).toHaveLength(300);
	expect(new Set(whenRead).size).toBeGreaterThanOrEqual(3);
});
