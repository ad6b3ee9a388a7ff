import { itemsByOutput } from '../../../nodes/LinkMobilityWhatsApp/trigger/settings/outputs';

const item = (event: string) => ({ json: { event } });
const all = ['status', 'message', 'unknown', 'status'].map(item);

test.each([
	[['message'], [all]],
	[['status'], [all]],
	['message', [all]],
	[[], [all]],
	['message, another', [all]],
	[['message', 'message'], [all]],
	['status, message', [['status', 'status'].map(item), ['message', 'unknown'].map(item)]],
	[
		['status', 'message'],
		[['status', 'status'].map(item), ['message', 'unknown'].map(item)],
	],
	[
		['another', 'status', 'status', 'message'],
		[['status', 'status'].map(item), ['message', 'unknown'].map(item)],
	],
	[
		['message', 'status'],
		[['message', 'unknown'].map(item), ['status', 'status'].map(item)],
	],
])('with Trigger On %j, items leave by their outputs', (events, outputs) => {
	expect(itemsByOutput(all, events)).toEqual(outputs);
});
