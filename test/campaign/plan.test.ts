import { plan, wrongRows, writtenTo } from './plan';
import type { Planned } from './plan';
import type { ResultRow, Sent } from './rows';

const planned = plan('Spring', 100);

const sentTo = ({ row, reads }: Planned, index: number): Sent => ({
	id: `id${index}-0`,
	from: 'business',
	person: row.phone,
	status: reads ? 'read' : 'delivered',
});

/** What the sandbox has, and what the results say, when all went well. */
function outcome() {
	const sent = planned.filter(({ becomes }) => becomes === 'reached').map(sentTo);
	const results = planned.map(({ row, becomes }, index): ResultRow => {
		const message = sent.find(({ person }) => person === row.phone);
		const isReached = message !== undefined && becomes === 'reached';
		return {
			...row,
			row: index,
			status: isReached ? message.status : becomes,
			messageId: isReached ? message.id.replace('-0', '') : becomes === 'failed' ? 'one' : '',
			sentAt: null,
			reason: '',
			whatToDo: '',
			disposition: '',
			run: '1',
		};
	});
	return { sent, results };
}

it('has the wanted number of messages, and rows of every kind that gets no message', () => {
	expect(writtenTo(planned)).toHaveLength(100);
	const kinds = new Set(planned.map(({ becomes }) => becomes));
	expect([...kinds].sort()).toEqual(['failed', 'left out', 'not sent', 'opted out', 'reached']);
});

it('finds nothing wrong when all went well', () => {
	const { sent, results } = outcome();
	expect(wrongRows(planned, results, sent)).toEqual([]);
});

const last = <T>(list: T[]) => list.slice(-1);
const first = <T>(list: T[]) => list.slice(0, 1);

it.each<[fault: string, change: (all: ReturnType<typeof outcome>) => ReturnType<typeof outcome>]>([
	['a missing result', ({ sent, results }) => ({ sent, results: results.slice(1) })],
	[
		'a result that is there twice',
		({ sent, results }) => ({ sent, results: [...results, ...last(results)] }),
	],
	[
		'a status that the sandbox does not have',
		({ sent, results }) => ({
			sent: sent.map((one) => ({ ...one, status: one.id === 'id0-0' ? 'sent' : one.status })),
			results,
		}),
	],
	['a second message', ({ sent, results }) => ({ sent: [...sent, ...first(sent)], results })],
	['a message that is missing', ({ sent, results }) => ({ sent: sent.slice(1), results })],
	[
		'another message ID',
		({ sent, results }) => ({
			sent,
			results: results.map((one) =>
				one.messageId === 'id0' ? { ...one, messageId: 'another' } : one,
			),
		}),
	],
	[
		'a message to nobody in the table',
		({ sent, results }) => ({
			sent: [...sent, ...first(sent).map((one) => ({ ...one, person: '+46700000001' }))],
			results,
		}),
	],
])('finds %s', (_, change) => {
	const { sent, results } = change(outcome());
	expect(wrongRows(planned, results, sent)).toHaveLength(1);
});
