import { join } from 'node:path';
import { z } from 'zod/v3';
import { command } from '../../scripts/command';
import type { Engine } from '../../scripts/engine';
import { messageKey, reportKey } from './event';

/** An execution as n8n recorded it, and the events it ran for. */
export interface Execution {
	id: string;
	status: string;
	events: string[];
	/** Not one item left the trigger: another execution had begun with its event before. */
	isEmpty: boolean;
}

/** An execution as n8n lists it. */
export interface Recorded {
	/** ISO 8601. */
	createdAt: string;
}

/** So long after a kill n8n may be closing what it was killed in the middle of, in milliseconds. */
const CLOSING_MS = 60_000;

/**
 * Whether an unfinished execution will yet end. n8n leaves some of those it was killed in the middle of
 * as they were, for good: the ones it had only noted as "new", and the ones in which no node had begun.
 *
 * @param killed when n8n was killed, in milliseconds since 1970, as `now`
 */
export const isUnderWay = ({ createdAt }: Recorded, killed: number, now: number) =>
	Date.parse(createdAt) > killed || now < killed + CLOSING_MS;

const row = z.object({ id: z.coerce.string(), status: z.string(), data: z.string() });

const item = z.object({
	event: z.string(),
	messageId: z.string(),
	messageIndex: z.number().optional(),
	resultCode: z.number().optional(),
});

/** Reads n8n's database; its own Node can do so. n8n must not be running. */
export async function executions(machine: Engine, n8nFolder: string, workflowId: string) {
	const reader = join(__dirname, 'database.mjs');
	const file = join(n8nFolder, '.n8n', 'database.sqlite');
	const read = await command(machine.node, [reader, file, workflowId], { cwd: n8nFolder });
	if (!read.ok) throw new Error(`n8n's database could not be read:\n${read.all}`);
	const lines = read.stdout.split('\n').filter((line) => line);
	return lines.map((line): Execution => {
		const { data, ...execution } = row.parse(JSON.parse(line));
		return { ...execution, ...eventsIn(data) };
	});
}

/** n8n writes run data as a list in which text stands for its place in the list. */
function eventsIn(data: string): Pick<Execution, 'events' | 'isEmpty'> {
	const values = z.array(z.unknown()).parse(JSON.parse(data));
	const items = values.filter(
		(value): value is object => typeof value === 'object' && value !== null && 'event' in value,
	);
	const found = items.flatMap((value) => {
		const entries = Object.entries(value).map(([name, entry]): [string, unknown] => [
			name,
			typeof entry === 'string' ? values[Number(entry)] : entry,
		]);
		const { data: read } = item.safeParse(Object.fromEntries(entries));
		return read ? [keyOf(read)] : [];
	});
	return { events: [...new Set(found)], isEmpty: !items.length };
}

function keyOf({ event, messageId, messageIndex = NaN, resultCode = NaN }: z.output<typeof item>) {
	if (event === 'message') return messageKey(messageId);
	return reportKey({ messageId, messageIndex, resultCode });
}
