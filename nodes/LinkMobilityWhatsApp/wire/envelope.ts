import { z } from 'zod/v3';
import { resultCodes } from './codes';
import { amount, isRecord, words } from './lenient';
import { TOO_LONG, identifier, isRounded } from './text';
import { msisdn, sender } from './phone';
import { messages } from './messages';

/** Source: L223. */
export const priorities = ['LOW', 'NORMAL', 'HIGH'] as const;

/** The longest a message may wait to be delivered. Source: L225, A-02. */
export const LONGEST_VALIDITY_HOURS = 48;
export const LONGEST_VALIDITY_MS = LONGEST_VALIDITY_HOURS * 60 * 60 * 1000;

/** A duration above this many milliseconds is a point in time put in the wrong field. Source: A-02. */
const TIMESTAMP_MS = 1e12;

/** Makes LINK keep the content of a message where its support can search it. Source: L288-291. */
export const LOG_MESSAGE_CONTENT = 'ott.whatsapp.logMessageContent';

/** Milliseconds, as made from Amount and Unit; one sentence at most. Source: L224. */
const duration = z
	.number({
		invalid_type_error: 'Validity, For a Time: Amount must be a number, Unit one of the list',
	})
	.superRefine((ms, context) => {
		const message = unfit(ms);
		if (message) context.addIssue({ code: z.ZodIssueCode.custom, message });
	});

function unfit(ms: number): string | undefined {
	if (ms > TIMESTAMP_MS) {
		return 'Validity, For a Time: this looks like a timestamp. Give how long, not when; for a point in time choose Until a Time';
	}
	if (ms > LONGEST_VALIDITY_MS) {
		return `Validity, For a Time can be at most ${LONGEST_VALIDITY_HOURS} hours`;
	}
	if (ms < 1) return 'Validity, For a Time must be more than zero';
	return Number.isInteger(ms) ? undefined : 'Validity, For a Time must be whole milliseconds';
}

/** RFC 3339 with a zone, in the future when it is sent. Source: L109-119, L225. */
const expiry = z
	.string()
	.datetime({
		offset: true,
		message: 'Validity, Until a Time must be a date and time, such as 2030-03-18 17:49',
	})
	.refine(
		(time) => !(Date.parse(time) <= Date.now()),
		'Validity, Until a Time must lie in the future',
	);

/** One level of text values. Source: L121-131, L1833. */
const customParameters = z.record(
	z.string().min(1, 'every parameter needs a name'),
	z.string({
		errorMap: (_, { data }) => ({
			message: isRounded(data)
				? TOO_LONG
				: 'the value must be text, a number or true/false; only one level is possible',
		}),
	}),
);

const shared = {
	platformId: identifier('Platform ID in the credential'),
	platformPartnerId: identifier('Platform Partner ID in the credential'),
	platformServiceId: identifier('Platform Service ID').optional(),
	platformServiceType: identifier('Platform Service Type').optional(),
	platformTransactionId: identifier('Platform Transaction ID').optional(),
	priority: z.enum(priorities, {
		errorMap: () => ({ message: `Priority must be one of ${priorities.join(', ')}` }),
	}),
	eventReportGates: z.array(identifier('Event Report Gates')).min(1).optional(),
	refId: identifier('Reference ID'),
	customParameters: customParameters.optional(),
};

/** MessageRequest as this package sends it, everything checked. Source: L217-233; Meta's error 131021. */
export const messageRequest = z
	.object({
		...shared,
		relativeValidityTime: duration.optional(),
		absoluteValidityTime: expiry.optional(),
		source: sender,
		destinations: z
			.array(msisdn('To', ', or set the option Default Country Code'))
			.min(1, 'To needs at least one phone number'),
		messages,
	})
	.strict()
	.superRefine(({ source, destinations }, context) => {
		if (!destinations.includes(source)) return;
		const message = `To: ${source} is the sender itself, to which WhatsApp delivers nothing. Give another number`;
		context.addIssue({ code: z.ZodIssueCode.custom, path: ['destinations'], message });
	});

/**
 * What the API itself looks at before it queues a request; the rest is WhatsApp's to judge, later.
 * Source: api-notes 3.9.
 */
export const envelope = z.object({
	...shared,
	customParameters: z.record(z.string()).nullish(),
	eventReportGates: z.array(z.string()).nullish(),
	relativeValidityTime: z.number().int().nullish(),
	absoluteValidityTime: z.string().datetime({ offset: true }).nullish(),
	source: z.string().min(1),
	destinations: z.array(z.string().min(1)).min(1),
	messages: z.array(z.object({ type: z.string() }).passthrough()).min(1),
});

/**
 * MessageResponse, which only an accepted request gets: one ID per destination, in their order.
 * IDs come with blanks around them. Source: L302-321, A-44.
 */
export const messageResponse = z
	.object({
		resultCode: z.coerce.number().refine((code) => code === resultCodes.queued),
		description: z.string().nullish(),
		messageIds: z
			.array(words)
			.transform((ids) => ids.flatMap((id) => id || []))
			.nullish(),
	})
	.passthrough();

/** ErrorResponse, all parts optional, each read by itself; alone in a list will do. Source: L328-347, A-11. */
export const errorResponse = z.preprocess(
	(answer) => [answer].flat().find(isRecord),
	z.object({ resultCode: amount, description: words, translatedDescription: words }),
);
