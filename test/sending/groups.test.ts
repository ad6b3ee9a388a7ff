import {
	groupIdentical,
	messageCount,
	oneRequestPerItem,
} from '../../nodes/LinkMobilityWhatsApp/sending/groups';
import type { PreparedRequest } from '../../nodes/LinkMobilityWhatsApp/sending/requestBuilder';
import { splitResponse } from '../../nodes/LinkMobilityWhatsApp/sending/splitResponse';
import { endpoints } from '../../nodes/LinkMobilityWhatsApp/wire/endpoints';

const endpoint = endpoints.sendMessages;

/** A prepared item; `refId` is one that the user entered. */
function prepared(destinations: string[], text = 'Hi', refId = '', count = 1): PreparedRequest {
	const messages = Array.from({ length: count }, () => ({ type: 'text', text: { body: text } }));
	const body = { refId: refId || `generated-${destinations.join()}`, destinations, messages };
	return { itemIndex: 0, endpoint, body, identity: { ...body, refId }, simplify: true };
}

/** The recipients and the item indexes of each group. */
async function grouped(items: PreparedRequest[], size = 3) {
	const indexed = items.map((item, itemIndex) => ({ ...item, itemIndex }));
	const groups = await groupIdentical(indexed, size);
	return groups.map(({ body, members }) => [
		body?.destinations,
		members.map(({ itemIndex }) => itemIndex),
	]);
}

test.each<[string, PreparedRequest[], unknown]>([
	[
		'identical messages share a request',
		[prepared(['a']), prepared(['b'])],
		[
			[
				['a', 'b'],
				[0, 1],
			],
		],
	],
	[
		'different texts do not',
		[prepared(['a']), prepared(['b'], 'Yo'), prepared(['c'])],
		[
			[
				['a', 'c'],
				[0, 2],
			],
			[['b'], [1]],
		],
	],
	[
		'a group has at most as many recipients as its size',
		['a', 'b', 'c', 'd'].map((to) => prepared([to])),
		[
			[
				['a', 'b', 'c'],
				[0, 1, 2],
			],
			[['d'], [3]],
		],
	],
	[
		'a recipient occurs once in a group',
		[prepared(['a']), prepared(['a'])],
		[
			[['a'], [0]],
			[['a'], [1]],
		],
	],
	[
		'different reference IDs do not share a request',
		[prepared(['a'], 'Hi', 'r1'), prepared(['b'], 'Hi', 'r2')],
		[
			[['a'], [0]],
			[['b'], [1]],
		],
	],
	[
		'items of several messages do not share a request',
		[prepared(['a'], 'Hi', '', 2), prepared(['b'], 'Hi', '', 2)],
		[
			[['a'], [0]],
			[['b'], [1]],
		],
	],
	[
		'the recipients of an item stay together',
		[prepared(['a', 'b']), prepared(['c', 'd'])],
		[
			[['a', 'b'], [0]],
			[['c', 'd'], [1]],
		],
	],
	[
		'an item may have more recipients than the size',
		[prepared(['a', 'b', 'c', 'd'])],
		[[['a', 'b', 'c', 'd'], [0]]],
	],
])('%s', async (_, items, groups) => {
	expect(await grouped(items)).toEqual(groups);
});

test('a group has the reference ID of its first item and does not change the items', async () => {
	const items = [prepared(['a']), prepared(['b'])];
	expect(await groupIdentical(items, 2)).toMatchObject([{ body: { refId: 'generated-a' } }]);
	expect(items.map(({ body }) => body?.destinations)).toEqual([['a'], ['b']]);
});

test('counts a message for each recipient', () => {
	const requests = oneRequestPerItem([prepared(['a']), prepared(['a', 'b'], 'Hi', '', 3)]);
	expect(requests.map(messageCount)).toEqual([1, 6]);
});

describe('the message IDs of a response', () => {
	async function idsByItem(items: PreparedRequest[], messageIds?: string[]) {
		const groups = await groupIdentical(items, 10);
		const response = { resultCode: 112001, ...(messageIds && { messageIds }) };
		return groups
			.flatMap((group) => splitResponse(group, response))
			.map((part) => part.response?.messageIds);
	}

	test('are assigned to the recipients in their order', async () => {
		const items = [prepared(['a']), prepared(['b', 'c'])];
		expect(await idsByItem(items, ['1', '2', '3'])).toEqual([['1'], ['2', '3']]);
	});

	test('are not assigned if there are more of them than recipients of a group', async () => {
		const more = ['1', '2', '3', '4'];
		expect(await idsByItem([prepared(['a']), prepared(['b', 'c'])], more)).toEqual([[], []]);
		expect(await idsByItem([prepared(['a'])], more)).toEqual([more]);
	});

	test.each<[string, string[] | undefined]>([
		['fewer than recipients', ['1', '2']],
		['an empty list', []],
		['no list', undefined],
	])('%s: no item gets any', async (_, ids) => {
		const items = [prepared(['a']), prepared(['b', 'c'])];
		expect(await idsByItem(items, ids)).toEqual([undefined, undefined]);
	});
});
