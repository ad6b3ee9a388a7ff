import { z } from 'zod/v3';
import { separated } from './separated';

/** The kinds of event that can start a workflow. */
export const eventKinds = ['message', 'status'] as const;

const remedy =
	'Choose Incoming Message, Delivery Report or both; an expression has to give message, status or both';

/** Trigger On, also as text with commas. */
export const triggerOn = z.preprocess(
	separated,
	z
		.array(
			z.enum(eventKinds, {
				errorMap: (_issue, { data }) => ({
					message: `Trigger On: ${String(data)} is not a kind of event. ${remedy}`,
				}),
			}),
		)
		.min(1, `Trigger On is empty. ${remedy}`)
		.transform((all) => new Set<unknown>(all)),
);
