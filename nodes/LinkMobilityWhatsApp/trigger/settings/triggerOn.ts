import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod/v3';
import { separated } from '../../wire/separated';

/** The kinds of event that can start a workflow. */
export const eventKinds = ['message', 'status'] as const;

export const triggerOnField: INodeProperties = {
	displayName: 'Trigger On',
	name: 'events',
	type: 'multiOptions',
	required: true,
	options: [
		{
			name: 'Incoming Message',
			value: 'message',
			description: 'Someone wrote to you',
		},
		{
			name: 'Delivery Report',
			value: 'status',
			description: 'A message you sent was queued, sent, delivered, read, or not delivered',
		},
	],
	default: ['message'],
	description:
		'With both, each kind has its own output, in the order in which you choose them. Other events are ignored.',
};

const NAMES = '{ message: "Incoming Message", status: "Delivery Report" }';

/** An n8n expression for the display names of the chosen kinds. The value may be text with commas. */
export const SUBTITLE = `={{ [$parameter["events"]].join().split(",").map((kind) => (${NAMES})[kind.trim()] ?? kind).join(", ") }}`;

const REMEDY =
	'Choose Incoming Message, Delivery Report or both; an expression must return message, status or both';

/** The chosen kinds; an expression may also yield text with commas. */
export const triggerOn = z.preprocess(
	separated,
	z
		.array(
			z.enum(eventKinds, {
				errorMap: (_issue, { data }) => ({
					message: `Trigger On: ${String(data)} is not a kind of event. ${REMEDY}`,
				}),
			}),
		)
		.min(1, `Trigger On is empty. ${REMEDY}`)
		.transform((all) => new Set<unknown>(all)),
);
