import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { acceptedIn, unknownIn } from '../errors/outcomes';
import type { Outcomes } from '../errors/outcomes';

/** How many messages a line of the log lists. */
const MESSAGES_PER_LINE = 100;

/** The limit for the lines of one execution. */
const MAX_LINES = 1000;

/**
 * Writes the accepted messages of a canceled execution to n8n's log, because n8n discards its output.
 * The log contains reference IDs and message IDs, but no phone numbers.
 */
export function logSentBeforeCancellation(context: IExecuteFunctions, outcomes: Outcomes): void {
	logEntries(
		context,
		'LINK accepted these before, do not send them again',
		acceptedIn(outcomes).map(withoutRecipient),
	);
	logEntries(
		context,
		'LINK may have accepted these, check before you send them again',
		unknownIn(outcomes),
	);
}

function logEntries(context: IExecuteFunctions, title: string, entries: IDataObject[]): void {
	const { name } = context.getNode();
	const start = `Execution ${context.getExecutionId()}, node "${name}": canceled. ${title}`;
	const lines = Math.ceil(entries.length / MESSAGES_PER_LINE);
	for (let line = 0; line < Math.min(lines, MAX_LINES); line += 1) {
		const listed = entries.slice(line * MESSAGES_PER_LINE, (line + 1) * MESSAGES_PER_LINE);
		const part = lines > 1 ? ` (${line + 1} of ${lines})` : '';
		context.logger.warn(`${start}${part}: ${JSON.stringify(listed)}`);
	}
	const omitted = entries.length - MAX_LINES * MESSAGES_PER_LINE;
	if (omitted > 0) context.logger.warn(`${start}: ${omitted} more are not listed`);
}

function withoutRecipient(entry: IDataObject): IDataObject {
	const { itemIndex, refId, messageId, id, name } = entry;
	return { itemIndex, refId, messageId, id, name };
}
