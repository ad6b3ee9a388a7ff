import { retryAnotherDay, retryNow, retryWithinHour } from './advice';
import type { MetaAdvice } from './advice';

const passing = retryNow('A temporary problem at Meta', 'Wait a moment, then send it again');
const tooManyCalls = retryWithinHour(
	'Too many calls to Meta for this account',
	'Wait, then send more slowly',
);
const spam = retryAnotherDay(
	'The sender is restricted, because too many of its messages were reported as spam',
	'Improve what is sent; WhatsApp Manager shows the quality of the sender',
);

/** Meta's codes for limits, and for temporary errors. */
export const rateCodes: ReadonlyArray<readonly [number, MetaAdvice]> = [
	...[1, 2, 131000, 131016, 133004].map((code) => [code, passing] as const),
	...[4, 80007].map((code) => [code, tooManyCalls] as const),
	...[471, 131048].map((code) => [code, spam] as const),
	[
		130429,
		retryNow(
			'More messages a second than the sender may send',
			'Send more slowly: set Messages per Second',
		),
	],
	[
		131049,
		retryAnotherDay(
			'Meta held the message back, because the person gets enough marketing',
			'Wait at least 24 hours before you send marketing to this person again',
		),
	],
	[
		131056,
		retryNow(
			'Too many messages to this one person in a short time',
			'Wait at least 6 seconds, longer each time, then send it again',
		),
	],
	[131057, retryNow('The WhatsApp account is in maintenance', 'Send it again after a minute')],
	[
		132069,
		retryAnotherDay(
			'The flow is throttled to 10 messages an hour',
			'Correct the flow in WhatsApp Manager; send it again later',
		),
	],
	[
		134101,
		retryWithinHour(
			'The template has not reached the marketing API yet',
			'Wait 10 minutes, then send it again',
		),
	],
];
