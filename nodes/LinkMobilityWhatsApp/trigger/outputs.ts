import { eventKinds } from '../wire/triggerOn';
import { separated } from '../wire/separated';

/** The outputs of a trigger on both kinds, in their order; on one kind there is one, without a name. */
export const outputNames = ['Incoming Messages', 'Delivery Reports'] as const;

interface Item {
	json: Record<string, unknown>;
}

/** Whether each kind has an output of its own: Trigger On names them all. */
export function isSplit(events: unknown): boolean {
	const named = new Set(separated(events));
	return eventKinds.every((kind) => named.has(kind));
}

/** The same as part of an expression, by which n8n draws the outputs. */
export const SPLIT = `${JSON.stringify(eventKinds)}.every((kind) => [$parameter["events"]].join().split(",").map((word) => word.trim()).includes(kind))`;

/** Each item on its output; what is neither message nor report goes with the messages. */
export function routed<T extends Item>(items: T[], events: unknown): T[][] {
	if (!isSplit(events)) return [items];
	const isReport = ({ json }: T) => json.event === 'status';
	return [items.filter((item) => !isReport(item)), items.filter(isReport)];
}
