import { z } from 'zod/v3';
import { resultCodes } from './codes';
import { amount, isRecord, words } from './lenient';
import { TOO_LONG, identifier, isRounded } from './text';
import { msisdn, sender } from './phone';
import { refuseObjectTexts, withoutExpressions } from './evaluated';
import { message } from './message';

/** Message API 1.4.19, MessageRequest. */
export const priorities = ['LOW', 'NORMAL', 'HIGH'] as const;

/** LINK may shorten or reject a longer validity. See docs/decisions.md#validity-duration. */
export const USUAL_VALIDITY_HOURS = 48;

/** A larger duration is a point in time in the wrong field. See docs/decisions.md#validity-duration. */
const TIMESTAMP_MS = 1e12;

/** Lets LINK's support search for the content of a message. Message API 1.4.19, Recognized Custom Parameters. */
export const LOG_MESSAGE_CONTENT = 'ott.whatsapp.logMessageContent';

export const NOT_A_DURATION = 'must be a number of milliseconds';
export const DURATION_IS_TIMESTAMP =
	'looks like a timestamp. Enter how long, not when; for a point in time, use absoluteValidityTime';

/** In milliseconds; at most one reason. */
const duration = z.number({ invalid_type_error: NOT_A_DURATION }).superRefine((ms, context) => {
	const message = durationProblem(ms);
	if (message) context.addIssue({ code: z.ZodIssueCode.custom, message });
});

function durationProblem(ms: number): string | undefined {
	if (ms > TIMESTAMP_MS) return DURATION_IS_TIMESTAMP;
	if (ms < 1) return 'must be more than zero';
	return Number.isInteger(ms) ? undefined : 'must be whole milliseconds';
}

export const NOT_A_TIME =
	'must be a date and time with a time zone, such as 2030-03-18T17:49:00+01:00';

/** RFC 3339 with a time zone, in the future when it is sent. Message API 1.4.19, Date. */
const expiry = z
	.string()
	.datetime({ offset: true, message: NOT_A_TIME })
	.refine((time) => !(Date.parse(time) <= Date.now()), 'must be in the future');

/** One level of text values. Message API 1.4.19, KeyValuePair. */
const customParameters = z
	.record(
		z.string({
			errorMap: (_, { data }) => ({
				message: isRounded(data)
					? TOO_LONG
					: 'must be text, a number or true/false: parameters have only one level',
			}),
		}),
	)
	.refine((values) => !Object.hasOwn(values, ''), 'needs a name for every parameter');

const shared = {
	platformId: identifier(),
	platformPartnerId: identifier(),
	platformServiceId: identifier().optional(),
	platformServiceType: identifier().optional(),
	platformTransactionId: identifier().optional(),
	priority: z.enum(priorities, {
		errorMap: () => ({ message: `must be one of ${priorities.join(', ')}` }),
	}),
	eventReportGates: z.array(identifier()).min(1).optional(),
	refId: identifier(),
	customParameters: customParameters.optional(),
};

/**
 * MessageRequest, checked in full. Message API 1.4.19, MessageRequest; Meta's error 131021.
 *
 * @param message the schema of each of its messages
 */
export const requestOf = <M extends z.ZodTypeAny>(message: M) =>
	withoutExpressions.pipe(
		z
			.object({
				...shared,
				relativeValidityTime: duration.optional(),
				absoluteValidityTime: expiry.optional(),
				source: sender,
				destinations: z.array(msisdn()).min(1, 'needs at least one phone number'),
				messages: z.array(message).min(1, 'needs at least one message'),
			})
			.strict()
			.superRefine(({ source, destinations }, context) => {
				if (!destinations.includes(source)) return;
				const reason = `must not include the sender itself, ${source}, to which WhatsApp delivers nothing. Enter another number`;
				context.addIssue({
					code: z.ZodIssueCode.custom,
					path: ['destinations'],
					message: reason,
				});
			})
			.superRefine(refuseObjectTexts),
	);

export const messageRequest = requestOf(message);

/** What LINK checks before it queues a request. See docs/decisions.md#checked-when. */
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
 * The response to a request that LINK queued: one ID per destination, in the same order. IDs come with
 * stray spaces. Message API 1.4.19, MessageResponse; see docs/decisions.md#stray-whitespace.
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

/**
 * ErrorResponse. Every field is optional and is read on its own; a list of one is read as its entry.
 * See docs/decisions.md#error-response.
 */
export const errorResponse = z.preprocess(
	(answer) => [answer].flat().find(isRecord),
	z.object({ resultCode: amount, description: words, translatedDescription: words }),
);
