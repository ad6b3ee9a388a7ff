/** The outputs of a trigger on both kinds, in their order; on one kind there is one, without a name. */
export const outputNames = ['Incoming Messages', 'Delivery Reports'] as const;

interface Item {
	json: Record<string, unknown>;
}

/** Whether each kind has an output of its own. The panel's expression says the same. */
export const isSplit = (events: unknown) => Array.isArray(events) && events.length > 1;

/** Each item on its output; what is neither message nor report goes with the messages. */
export function routed<T extends Item>(items: T[], events: unknown): T[][] {
	if (!isSplit(events)) return [items];
	const isReport = ({ json }: T) => json.event === 'status';
	return [items.filter((item) => !isReport(item)), items.filter(isReport)];
}
