import type { PersonRow, ResultRow, Sent } from './rows';

/** A row to add, and what has to become of it. */
export interface Planned {
	row: Pick<PersonRow, 'campaign' | 'name' | 'phone' | 'optedOut'>;
	/** A message to a number without WhatsApp fails, and is on no phone. */
	becomes: 'reached' | 'failed' | 'not sent' | 'opted out' | 'left out';
	/** Whether the person reads the message. The others may read it, too, if somebody opens their phone. */
	reads?: boolean;
}

/** The sandbox of `npm start` has no WhatsApp for this number. */
const NOT_ON_WHATSAPP = '+46700000099';

const FIRST = 1_000_000;

/**
 * The rows of a campaign that sends so many messages. Between those who get one are some who opted out, who
 * are in the table twice, or whose number has no country code.
 */
export function plan(campaign: string, messages: number): Planned[] {
	const numbers = Array.from({ length: messages - 1 }, (_, index) => index);
	const row = (name: string, phone: string, optedOut: boolean | null = null) => ({
		row: { campaign, name, phone, optedOut },
	});
	return [
		{ ...row('Nobody on WhatsApp', NOT_ON_WHATSAPP), becomes: 'failed' },
		...numbers.flatMap((index): Planned[] => {
			const digits = `70${FIRST + index}`;
			const person = `Person ${index}`;
			return [
				{ ...row(person, `+46${digits}`), becomes: 'reached', reads: index % 2 === 0 },
				...when(index % 20 === 0, {
					...row(`${person}, opted out`, `+4673${FIRST + index}`, true),
					becomes: 'opted out' as const,
				}),
				...when(index % 100 === 50, {
					...row(`${person}, once more`, `0046 ${digits}`),
					becomes: 'left out' as const,
				}),
				...when(index % 200 === 75, {
					...row(`${person}, no country code`, `0${digits}`),
					becomes: 'not sent' as const,
				}),
			];
		}),
	];
}

const when = <T>(isTrue: boolean, value: T): T[] => (isTrue ? [value] : []);

const isWrittenTo = ({ becomes }: Planned) => becomes === 'reached' || becomes === 'failed';

/** The rows that get a message. */
export const writtenTo = (planned: Planned[]) => planned.filter(isWrittenTo);

/** The sandbox names a message by LINK's ID of it and its index in the request. */
export const requestIdOf = ({ id }: Sent) => id.replace(/-\d+$/, '');

/** Sentences about rows that differ from the sandbox, and about messages that nobody should have got. */
export function wrongRows(planned: Planned[], results: ResultRow[], sent: Sent[]): string[] {
	const messages = new Map<string, Sent[]>();
	for (const message of sent) {
		messages.set(message.person, [...(messages.get(message.person) ?? []), message]);
	}
	const byName = new Map<string, ResultRow[]>();
	for (const result of results) {
		byName.set(result.name, [...(byName.get(result.name) ?? []), result]);
	}
	const wrong = planned.flatMap((one) => {
		const { row, becomes } = one;
		const [result, second] = byName.get(row.name) ?? [];
		if (!result) return [`${row.name}: not among the results`];
		if (second) return [`${row.name}: twice among the results`];
		const got = messages.get(row.phone) ?? [];
		const expected = becomes === 'reached' ? 1 : 0;
		if (got.length !== expected) return [`${row.name}: ${got.length} messages`];
		const [message] = got;
		const status = message?.status ?? becomes;
		if (result.status !== status) return [`${row.name}: ${result.status}, not ${status}`];
		const messageId = message ? requestIdOf(message) : result.messageId;
		return isWrittenTo(one) && (result.messageId !== messageId || !messageId)
			? [`${row.name}: message ID ${result.messageId}, not ${messageId}`]
			: [];
	});
	const known = new Set(planned.map(({ row }) => row.phone));
	const strangers = sent.filter(({ person }) => !known.has(person));
	return [...wrong, ...strangers.map(({ person }) => `A message to ${person}`)];
}
