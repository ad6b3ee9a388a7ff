import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod/v3';
import { orDefault } from './orDefault';
import { numberUpTo } from './numberUpTo';

const choices = ['reports', 'all', 'off'] as const;
type GroupedEvents = (typeof choices)[number];

/** How many items an execution has. */
const items = { default: 500, max: 10_000 };

export const groupedEventsField: INodeProperties = {
	displayName: 'Start One Execution for Several',
	name: 'groupedEvents',
	type: 'options',
	default: 'reports',
	options: [
		{
			name: 'Delivery Reports',
			value: 'reports',
			description: 'For a campaign: thousands of reports need few executions',
		},
		{
			name: 'Delivery Reports and Incoming Messages',
			value: 'all',
			description: 'If every node of the workflow handles several messages at once',
		},
		{ name: 'Off', value: 'off', description: 'Each callback starts an execution of its own' },
	],
	description:
		'Whether events that arrive while n8n is busy start together, as several items. No event waits for others.',
};

export const maxItemsField: INodeProperties = {
	displayName: 'Max Items per Execution',
	name: 'maxItems',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: items.max },
	default: 500,
	description: `How many events may start together, up to ${items.max}. The events of one callback always start together.`,
};

const CHOICE = `Start One Execution for Several must be one of ${choices.join(', ')}`;

const choice = z.enum(choices, { errorMap: () => ({ message: CHOICE }) });

export const groupingOptions = z.object({
	groupedEvents: orDefault('reports', choice),
	maxItems: numberUpTo('Max Items per Execution', items),
});

const groupedKinds: Readonly<Record<GroupedEvents, ReadonlySet<unknown>>> = {
	reports: new Set(['status']),
	all: new Set(['status', 'message']),
	off: new Set(),
};

/** The kind of event that these items may start together with, if they are all of that kind. */
export function groupedKind(
	[first, ...others]: ReadonlyArray<Readonly<Record<string, unknown>>>,
	grouped: GroupedEvents,
): string | undefined {
	if (!first || !groupedKinds[grouped].has(first.event)) return undefined;
	return others.every(({ event }) => event === first.event) ? String(first.event) : undefined;
}
