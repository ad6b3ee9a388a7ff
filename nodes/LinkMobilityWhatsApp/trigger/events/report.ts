import { metaAdvice } from '../../errors/advice/metaCodes';
import { adviceFor } from '../../errors/advice/reportAdvice';
import { fullCode, isFailure, isFinal, reportCodes, statusOf } from '../../wire/codes';
import { reportShape } from '../../wire/event';
import type { StatusNotification } from '../../wire/event';
import { parameterOf } from '../../wire/parameters';
import { othersOf, withOthers } from './others';
import { userIdsOf } from './person';
import { reasonOf } from './reason';
import { separateRecipient } from './recipient';
import { isoTime } from './time';
import { separateToken } from './waitToken';

/**
 * The `messageType` and `messageIndex` of a request that failed as a whole:
 * docs/decisions.md#whole-request-failed.
 */
const WHOLE_REQUEST = 'request';
const NO_MESSAGE = -1;

/** The flat item of a delivery report. */
export function reportItem(report: StatusNotification): Record<string, unknown> {
	const { to, customParameters } = separateRecipient(
		separateToken(report.customParameters).customParameters,
	);
	const { destination } = report;
	const recipient = typeof destination === 'string' ? destination.trim() : undefined;
	const isRequest =
		report.messageType?.toLowerCase() === WHOLE_REQUEST || report.messageIndex === NO_MESSAGE;
	const statusOfCode = report.resultCode === undefined ? 'unknown' : statusOf(report.resultCode);
	// LINK reports a request as a whole only if it failed, so an unknown code means a failure, too.
	const status = isRequest && statusOfCode === 'unknown' ? 'failed' : statusOfCode;
	const failed = isFailure(status);
	const item = {
		event: 'status',
		status,
		final: isFinal(status),
		failed,
		scope: isRequest ? 'request' : 'message',
		to,
		messageId: report.messageId,
		messageIndex: report.messageIndex,
		messageType: report.messageType,
		refId: report.refId,
		waMessageId: parameterOf(customParameters, 'waMessageId'),
		...userIdsOf(recipient, customParameters),
		timestamp: isoTime(report.timestamp),
		resultCode: report.resultCode === undefined ? undefined : fullCode(report.resultCode),
		rawResultCode: report.resultCode,
		resultDescription: report.resultDescription,
		...(failed ? { error: failure(report) } : {}),
		customParameters,
		gateCustomParameters: report.gateCustomParameters,
	};
	return withOthers(item, othersOf(report, reportShape));
}

/** The reason of a failure and what to do. For an unknown code of Meta, the advice is that for LINK's code. */
function failure({ resultCode, resultDescription = '', customParameters }: StatusNotification) {
	const isKnown = (code: number) => metaAdvice(code) !== undefined;
	const { metaCode, title, details } = reasonOf(resultDescription, isKnown);
	const known = metaCode === null ? undefined : metaAdvice(metaCode);
	const { fix, retryable, disposition } =
		known ?? adviceFor(resultCode ?? reportCodes.unknownError);
	return {
		metaCode,
		title,
		details: parameterOf(customParameters, 'metaErrorDetails') ?? details ?? null,
		cause: known?.cause ?? null,
		fix,
		retryable,
		disposition,
	};
}
