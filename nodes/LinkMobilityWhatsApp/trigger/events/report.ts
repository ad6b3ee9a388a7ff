import { metaAdvice } from '../../errors/advice/metaCodes';
import { adviceFor } from '../../errors/advice/reportAdvice';
import { fullCode, isFailure, isFinal, statusOf } from '../../wire/codes';
import type { StatusNotification } from '../../wire/event';
import { separateRecipient } from './recipient';
import { isoTime } from './time';

/** The `messageType` of a request that failed as a whole: docs/decisions.md#whole-request-failed. */
const WHOLE_REQUEST = 'request';

/** Meta's code in brackets and its title, anywhere in the text: docs/decisions.md#meta-code-in-description. */
const META_ERROR = /\(#(\d{1,9})\)[\s:]*(.*)$/s;

/** The flat item of a delivery report. */
export function reportItem(report: StatusNotification): Record<string, unknown> {
	const { to, customParameters } = separateRecipient(report.customParameters);
	const isRequest = report.messageType?.toLowerCase() === WHOLE_REQUEST;
	const statusOfCode = statusOf(report.resultCode);
	// Only failures are reported of a request, so an unknown code is one, too.
	const status = isRequest && statusOfCode === 'unknown' ? 'failed' : statusOfCode;
	const failed = isFailure(status);
	return {
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
		waMessageId: customParameters.waMessageId,
		timestamp: isoTime(report.timestamp),
		resultCode: fullCode(report.resultCode),
		rawResultCode: report.resultCode,
		resultDescription: report.resultDescription,
		...(failed ? { error: failure(report) } : {}),
		customParameters,
		gateCustomParameters: report.gateCustomParameters,
	};
}

/** The reason of a failure and what to do. For an unknown code of Meta, the advice is that for LINK's code. */
function failure({ resultCode, resultDescription = '', customParameters }: StatusNotification) {
	const [, code, title] = META_ERROR.exec(resultDescription) ?? [];
	const metaCode = code === undefined ? null : Number(code);
	const known = metaCode === null ? undefined : metaAdvice(metaCode);
	const { fix, retryable, disposition } = known ?? adviceFor(resultCode);
	return {
		metaCode,
		title: title || resultDescription,
		details: customParameters.metaErrorDetails ?? null,
		cause: known?.cause ?? null,
		fix,
		retryable,
		disposition,
	};
}
