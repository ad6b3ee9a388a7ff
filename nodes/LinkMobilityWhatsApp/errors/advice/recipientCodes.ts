import { personActs, sendTemplate, suppress } from './advice';
import type { MetaAdvice } from './advice';

const windowClosed = sendTemplate(
	'More than 24 hours have passed since the person last wrote',
	'Send a template, which may be sent at any time',
);
const unreachable = suppress(
	'The person is not on WhatsApp, has an old version of it, or has not accepted its terms',
	'Reach the person another way, or ask them to update WhatsApp',
);
const experiment = suppress(
	'The person takes part in an experiment of Meta and gets no marketing templates',
	'Send other content, or wait until the person writes',
);

/** Meta's codes for recipients who cannot get the message. */
export const recipientCodes: ReadonlyArray<readonly [number, MetaAdvice]> = [
	...[470, 131047].map((code) => [code, windowClosed] as const),
	...[1013, 1026, 131026].map((code) => [code, unreachable] as const),
	...[472, 130472].map((code) => [code, experiment] as const),
	[130403, suppress('You blocked this person', 'Stop writing to this person, or unblock them')],
	[
		130497,
		suppress(
			'A business of this category may not write to people in this country',
			'Reach the person another way',
		),
	],
	[131021, personActs('Sender and recipient are the same number', 'Send to another number')],
	[
		131050,
		suppress(
			'The person opted out of your marketing messages',
			'Stop sending marketing to this person',
		),
	],
	[
		131062,
		personActs(
			'This kind of message cannot be sent to a user ID',
			"Send it to the person's phone number",
		),
	],
];
