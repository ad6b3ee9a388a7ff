import { z } from 'zod/v3';
import { isRecord, oneOf, reject } from '../json/object';
import { anyText, list, text } from '../json/values';
import { messageTypes, priorities } from '../shared';

const knownType = oneOf(messageTypes);

/** Entries of an object that are null count as absent. */
const withoutNulls = (value: unknown) =>
	isRecord(value)
		? Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null))
		: value;

/**
 * A message as far as LINK reads it before it is queued: a type, and content under its name if the
 * specification has the type. See docs/decisions.md#unknown-content.
 */
const message = z
	.object({ type: text() })
	.passthrough()
	.transform((value, context) => {
		const { data: name } = knownType.safeParse(value.type);
		if (name === undefined) return value;
		const written = Object.keys(value).find((key) => key.toLowerCase() === name) ?? name;
		const { [written]: content, ...others } = value;
		if (content === undefined) {
			return reject(context, `is required with type ${name}`, { path: [name] });
		}
		if (typeof content !== 'object' || content === null) {
			const expected = name === 'contacts' ? 'a list' : 'a JSON object';
			return reject(context, `must be ${expected}`, { path: [name] });
		}
		return { ...others, type: name, [name]: content };
	});

/**
 * What LINK refuses at once. It queues everything else, and what Meta makes of it comes in a delivery
 * report. Source: specification, MessageRequest; docs/decisions.md#checked-when.
 */
export const request = z.preprocess(
	withoutNulls,
	z.object({
		platformId: text(),
		platformPartnerId: text(),
		platformServiceId: anyText.optional(),
		platformServiceType: anyText.optional(),
		platformTransactionId: anyText.optional(),
		priority: z.enum(priorities),
		/** Long, in milliseconds. */
		relativeValidityTime: z.number().int().optional(),
		absoluteValidityTime: z
			.string()
			.refine(
				(value) => z.string().datetime({ offset: true }).safeParse(value).success,
				'must be a date and time as in RFC 3339, such as 2010-03-30T10:59:40Z',
			)
			.optional(),
		eventReportGates: z.array(anyText).optional(),
		refId: text(),
		customParameters: z.preprocess(withoutNulls, z.record(anyText)).optional(),
		source: text(),
		destinations: list(text()),
		messages: list(message),
	}),
);
export type Request = z.output<typeof request>;
