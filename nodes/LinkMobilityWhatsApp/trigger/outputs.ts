import { separated } from '../wire/separated';
import { eventKinds } from '../wire/triggerOn';

/** What each kind's output is called. */
const names = { message: 'Incoming Messages', status: 'Delivery Reports' } as const;

interface Item {
	json: Record<string, unknown>;
}

/** The kinds that Trigger On names, in the order in which it does: a wire keeps its kind when one is added. */
export function kindsOf(events: unknown) {
	const named = separated(events);
	return eventKinds
		.filter((kind) => named.includes(kind))
		.sort((a, b) => named.indexOf(a) - named.indexOf(b));
}

const NAMED = '[$parameter["events"]].join().split(",").map((word) => word.trim())';
const KINDS = `((named) => ${JSON.stringify(eventKinds)}.filter((kind) => named.includes(kind)).sort((a, b) => named.indexOf(a) - named.indexOf(b)))(${NAMED})`;

/** By this n8n draws the outputs: on both kinds one for each, on one kind a single one without a name. */
export const OUTPUTS =
	`={{((kinds) => kinds.length > 1 ? kinds.map((kind) => ({ type: "main", displayName: ${JSON.stringify(names)}[kind] })) : ["main"])(${KINDS})}}` as const;

/** Each item on its output; what is neither message nor report goes with the messages. */
export function routed<T extends Item>(items: T[], events: unknown): T[][] {
	const kinds = kindsOf(events);
	if (kinds.length < 2) return [items];
	const kindOf = ({ json }: T) => (json.event === 'status' ? 'status' : 'message');
	return kinds.map((kind) => items.filter((item) => kindOf(item) === kind));
}
