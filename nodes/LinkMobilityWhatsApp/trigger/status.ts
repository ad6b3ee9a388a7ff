import { adviceFor, fullCode, isFailure, isFinal, statusOf } from '../wire/codes';
import type { StatusNotification } from '../wire/event';
import { metaError } from '../wire/metaCodes';
import { isoTime } from './time';

/** A request that failed as a whole is reported with this type instead of a message's. Source: L1690. */
const WHOLE_REQUEST = 'request';

/** Meta's code stands in brackets before its title, under any failure code of LINK's, which may say more before it. Source: A-45. */
const META_ERROR = /\(#(\d{1,9})\)[\s:]*(.*)$/s;

/** A delivery report, flat. */
export function statusItem(report: StatusNotification): Record<string, unknown> {
	const { customParameters } = report;
	const isRequest = report.messageType?.toLowerCase() === WHOLE_REQUEST;
	const said = statusOf(report.resultCode);
	// Nothing else is reported of a request, so that a code that is not known is a failure, too.
	const status = isRequest && said === 'unknown' ? 'failed' : said;
	const failed = isFailure(status);
	return {
		event: 'status',
		status,
		final: isFinal(status),
		failed,
		scope: isRequest ? 'request' : 'message',
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

/** What Meta or LINK said, and what to do; LINK's own advice stands in where Meta's code is not known. */
function failure({ resultCode, resultDescription = '', customParameters }: StatusNotification) {
	const [, code, title] = META_ERROR.exec(resultDescription) ?? [];
	const metaCode = code === undefined ? null : Number(code);
	const known = metaCode === null ? undefined : metaError(metaCode);
	const { fix, retryable } = known ?? adviceFor(resultCode);
	return {
		metaCode,
		title: title || resultDescription,
		details: customParameters.metaErrorDetails ?? null,
		cause: known?.cause ?? null,
		fix,
		retryable,
	};
}
