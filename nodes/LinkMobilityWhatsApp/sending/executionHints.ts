import type { IExecuteFunctions } from 'n8n-workflow';
import { isCheck } from '../errors/outcomes';
import type { Outcomes } from '../errors/outcomes';
import { endpoints } from '../wire/endpoints';
import type { PreparedRequest } from './requestBuilder';
import type { Run } from './run';

const NO_GATE =
	'No delivery reports will come for these messages: neither the credential nor the options name an event report gate.';

/** Adds a hint to the node's output that no delivery reports will come. */
export function hintAtMissingGates(
	{ context, outcomes }: Run,
	prepared: readonly PreparedRequest[],
): void {
	const wasSent = ({ itemIndex }: PreparedRequest) => 'json' in (outcomes[itemIndex] ?? {});
	const isUnreported = ({ endpoint, body }: PreparedRequest) =>
		endpoint.name === endpoints.sendMessages.name && body?.eventReportGates === undefined;
	if (!prepared.some((request) => isUnreported(request) && wasSent(request))) return;
	context.addExecutionHints({ type: 'info', location: 'outputPane', message: NO_GATE });
}

/** Reminds the user that items were only checked: a switch in the panel is easily forgotten. */
export function hintAtChecks(context: IExecuteFunctions, outcomes: Outcomes): void {
	const checked = outcomes.flatMap((outcome) =>
		outcome && isCheck(outcome) ? [outcome.json] : [],
	);
	if (checked.length === 0) return;
	const invalid = checked.filter(({ valid }) => valid !== true).length;
	context.addExecutionHints({
		type: invalid ? 'warning' : 'info',
		location: 'outputPane',
		message: `Check Only is on, so nothing was sent for ${counted(checked.length)}. ${invalid ? `${invalid} of them cannot be sent: see "errors".` : 'All can be sent.'}`,
	});
}

const counted = (items: number) => (items === 1 ? '1 item' : `${items} items`);

/** Adds a hint to the node's output with the number of failed items, if the node continues on errors. */
export function hintAtFailures(context: IExecuteFunctions, outcomes: Outcomes): void {
	const failed = outcomes.filter((outcome) => outcome && 'error' in outcome).length;
	if (failed === 0 || outcomes.length < 2) return;
	context.addExecutionHints({
		type: 'warning',
		location: 'outputPane',
		message: `${failed} of ${outcomes.length} items failed. Each has the reason in its error.`,
	});
}
