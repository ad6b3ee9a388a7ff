import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { acceptedOf, unknownOf } from '../errors/accepted';
import type { Outcome } from '../errors/accepted';

/** Messages that one line of the log lists. */
const PER_LINE = 100;

/** n8n's log is not the place for more lines of one execution than this. */
const MAX_LINES = 1000;

/**
 * Writes to n8n's log what was sent before an execution was cancelled, because n8n drops the output
 * of a cancelled execution. Reference IDs and message IDs are listed, phone numbers are not.
 */
export function logSentBeforeCancelling(
	context: IExecuteFunctions,
	outcomes: ReadonlyArray<Outcome | undefined>,
): void {
	const { name } = context.getNode();
	const start = `Execution ${context.getExecutionId()}, node "${name}": cancelled`;
	const log = (what: string, entries: IDataObject[]) => {
		const lines = Math.ceil(entries.length / PER_LINE);
		for (let line = 0; line < Math.min(lines, MAX_LINES); line += 1) {
			const listed = entries.slice(line * PER_LINE, (line + 1) * PER_LINE);
			const part = lines > 1 ? ` (${line + 1} of ${lines})` : '';
			context.logger.warn(`${start}. ${what}${part}: ${JSON.stringify(listed)}`);
		}
		const rest = entries.length - MAX_LINES * PER_LINE;
		if (rest > 0) context.logger.warn(`${start}. ${what}: ${rest} more are not listed`);
	};
	log(
		'LINK accepted these before, do not send them again',
		acceptedOf(outcomes).map(withoutPerson),
	);
	log('LINK may have accepted these, check before you send them again', unknownOf(outcomes));
}

function withoutPerson(entry: IDataObject): IDataObject {
	const { itemIndex, refId, messageId, id, name } = entry;
	return { itemIndex, refId, messageId, id, name };
}
