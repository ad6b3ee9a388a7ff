import { identical, shares, singly, weight } from '../../nodes/LinkMobilityWhatsApp/sending/group';
import type { Ready } from '../../nodes/LinkMobilityWhatsApp/sending/prepare';
import { endpoints } from '../../nodes/LinkMobilityWhatsApp/wire/endpoints';

const endpoint = endpoints.sendMessages;

/** An item as it is prepared; `refId` is somebody's own. */
function ready(destinations: string[], text = 'Hi', refId = '', count = 1): Ready {
	const messages = Array.from({ length: count }, () => ({ type: 'text', text: { body: text } }));
	const body = { refId: refId || `made-${destinations.join()}`, destinations, messages };
	return { itemIndex: 0, endpoint, body, identity: { ...body, refId }, simplify: true };
}

const grouped = async (items: Ready[], size = 3) =>
	(
		await identical(
			items.map((item, itemIndex) => ({ ...item, itemIndex })),
			size,
		)
	).map(({ body, members }) => [body?.destinations, members.map(({ itemIndex }) => itemIndex)]);

test.each<[string, Ready[], unknown]>([
	[
		'the same for all',
		[ready(['a']), ready(['b'])],
		[
			[
				['a', 'b'],
				[0, 1],
			],
		],
	],
	[
		'different words',
		[ready(['a']), ready(['b'], 'Yo'), ready(['c'])],
		[
			[
				['a', 'c'],
				[0, 2],
			],
			[['b'], [1]],
		],
	],
	[
		'as many as fit',
		['a', 'b', 'c', 'd'].map((to) => ready([to])),
		[
			[
				['a', 'b', 'c'],
				[0, 1, 2],
			],
			[['d'], [3]],
		],
	],
	[
		'somebody twice',
		[ready(['a']), ready(['a'])],
		[
			[['a'], [0]],
			[['a'], [1]],
		],
	],
	[
		'references of their own',
		[ready(['a'], 'Hi', 'r1'), ready(['b'], 'Hi', 'r2')],
		[
			[['a'], [0]],
			[['b'], [1]],
		],
	],
	[
		'several messages',
		[ready(['a'], 'Hi', '', 2), ready(['b'], 'Hi', '', 2)],
		[
			[['a'], [0]],
			[['b'], [1]],
		],
	],
	[
		'several recipients',
		[ready(['a', 'b']), ready(['c', 'd'])],
		[
			[['a', 'b'], [0]],
			[['c', 'd'], [1]],
		],
	],
	['more recipients than a group', [ready(['a', 'b', 'c', 'd'])], [[['a', 'b', 'c', 'd'], [0]]]],
])('%s', async (_, items, groups) => {
	expect(await grouped(items)).toEqual(groups);
});

test('a group has the reference of its first, and does not touch what its items have', async () => {
	const items = [ready(['a']), ready(['b'])];
	expect(await identical(items, 2)).toMatchObject([{ body: { refId: 'made-a' } }]);
	expect(items.map(({ body }) => body?.destinations)).toEqual([['a'], ['b']]);
});

test('weighs a request by its messages', () => {
	expect(singly([ready(['a']), ready(['a', 'b'], 'Hi', '', 3)]).map(weight)).toEqual([1, 6]);
});

describe('the IDs of an answer', () => {
	const own = async (items: Ready[], messageIds?: string[]) =>
		(await identical(items, 10)).flatMap((group) =>
			shares(group, { resultCode: 112001, ...(messageIds && { messageIds }) }).map(
				({ own: mine }) => mine?.messageIds,
			),
		);

	test('belong to the recipients in their order', async () => {
		expect(await own([ready(['a']), ready(['b', 'c'])], ['1', '2', '3'])).toEqual([
			['1'],
			['2', '3'],
		]);
	});

	test('are nobody’s own where there are more of them than recipients', async () => {
		const more = ['1', '2', '3', '4'];
		expect(await own([ready(['a']), ready(['b', 'c'])], more)).toEqual([[], []]);
		expect(await own([ready(['a'])], more)).toEqual([more]);
	});

	test.each<[string, string[] | undefined]>([
		['fewer', ['1', '2']],
		['none', []],
		['no list', undefined],
	])('%s: nobody can tell whose are missing', async (_, ids) => {
		expect(await own([ready(['a']), ready(['b', 'c'])], ids)).toEqual([undefined, undefined]);
	});
});
