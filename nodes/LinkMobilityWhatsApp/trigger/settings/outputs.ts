import { separated } from '../../wire/separated';
import { eventKinds } from './triggerOn';

const outputNames = { message: 'Incoming Messages', status: 'Delivery Reports' } as const;

interface Item {
	json: Record<string, unknown>;
}

/** The kinds of Trigger On in the order of its value, so that connections keep their kind when one is added. */
function kindsOf(events: unknown) {
	const chosen = separated(events);
	return eventKinds
		.filter((kind) => chosen.includes(kind))
		.sort((a, b) => chosen.indexOf(a) - chosen.indexOf(b));
}

const CHOSEN = '[$parameter["events"]].join().split(",").map((word) => word.trim())';
const KINDS = `((chosen) => ${JSON.stringify(eventKinds)}.filter((kind) => chosen.includes(kind)).sort((a, b) => chosen.indexOf(a) - chosen.indexOf(b)))(${CHOSEN})`;

/** The outputs of the node, an expression of n8n: one for each kind, without a name where there is only one. */
export const OUTPUTS =
	`={{((kinds) => kinds.length > 1 ? kinds.map((kind) => ({ type: "main", displayName: ${JSON.stringify(outputNames)}[kind] })) : ["main"])(${KINDS})}}` as const;

/** The items of each output. Events of an unknown kind leave with the messages. */
export function itemsByOutput<T extends Item>(items: T[], events: unknown): T[][] {
	const kinds = kindsOf(events);
	if (kinds.length < 2) return [items];
	const kindOf = ({ json }: T) => (json.event === 'status' ? 'status' : 'message');
	return kinds.map((kind) => items.filter((item) => kindOf(item) === kind));
}
