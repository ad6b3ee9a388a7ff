import { join } from 'node:path';
import { z } from 'zod/v3';
import { command } from '../../scripts/command';
import type { InstalledN8n } from '../../scripts/installedN8n';
import type { Postgres } from '../../scripts/servers';
import { messageKey, reportKey } from './event';

/** An execution as n8n saved it, and the events it ran for. */
export interface Execution {
	id: string;
	status: string;
	/** In milliseconds since 1970. */
	createdAt: number;
	events: string[];
	/** True if the trigger returned no item, because another execution had started with the same event. */
	isEmpty: boolean;
	/** True if n8n has dropped its data; the events are then those read before. */
	isDropped?: boolean;
}

/** An execution as n8n lists it. */
export interface Recorded {
	/** ISO 8601. */
	createdAt: string;
}

/** How long n8n may take to close interrupted executions after a kill, in milliseconds. */
const CLOSING_MS = 60_000;

/**
 * True if an unfinished execution may still end. n8n never closes some of those that a kill interrupted:
 * the ones with status "new", and the ones in which no node had started.
 *
 * @param killed time of the kill; like `now`, in milliseconds since 1970
 */
export const isUnderWay = ({ createdAt }: Recorded, killed: number, now: number) =>
	Date.parse(createdAt) > killed || now < killed + CLOSING_MS;

const row = z.object({
	id: z.coerce.string(),
	status: z.string(),
	/** SQLite stores times in UTC without a time zone. */
	createdAt: z.string().transform((text) => Date.parse(/[Z+]/.test(text) ? text : `${text}Z`)),
	data: z.string(),
});

const item = z.object({
	event: z.string(),
	messageId: z.string(),
	messageIndex: z.number().optional(),
	resultCode: z.number().optional(),
});

/** Reads n8n's SQLite database with n8n's Node. n8n must not be running. */
export async function executionsInFile(
	installed: InstalledN8n,
	n8nFolder: string,
	workflowId: string,
): Promise<Execution[]> {
	const reader = join(__dirname, 'database.mjs');
	const file = join(n8nFolder, '.n8n', 'database.sqlite');
	const read = await command(installed.node, [reader, file, workflowId], { cwd: n8nFolder });
	if (!read.ok) throw new Error(`n8n's database could not be read:\n${read.all}`);
	return executionsIn(read.stdout);
}

/** Reads n8n's PostgreSQL database. */
export const executionsInPostgres = async (database: Postgres, workflowId: string) =>
	executionsIn(
		await database.query(
			`SELECT json_build_object('id', execution.id, 'status', execution.status,
			        'createdAt', execution."createdAt", 'data', stored.data)
			   FROM execution_entity execution JOIN execution_data stored ON stored."executionId" = execution.id
			  WHERE execution."workflowId" = '${workflowId}' ORDER BY execution.id`,
		),
	);

/** @param rows lines of JSON */
const executionsIn = (rows: string): Execution[] =>
	rows
		.split('\n')
		.filter((line) => line)
		.map((line) => {
			const { data, ...execution } = row.parse(JSON.parse(line));
			return { ...execution, ...eventsIn(data) };
		});

/** n8n flattens run data into a list in which a string is the index of another entry. */
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
