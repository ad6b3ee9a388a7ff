import { isRecord, filledText } from '../../wire/lenient';
import type { Answer } from '../../waiting/answer';
import type { Awaited } from '../../waiting/question';

type Delivery = NonNullable<Answer['delivery']>;
type Report = Readonly<Record<string, unknown>>;

/** Statuses after which LINK reports neither delivered nor read. */
const LAST = new Set<unknown>(['read', 'deleted', 'tracking_lost']);

/**
 * The answer that a report gives to an execution that waits for the delivery; `undefined` if it must keep waiting.
 * A failure ends every wait: docs/decisions.md#awaited-delivery.
 */
export function deliveryOf(report: Report, awaits: Awaited): Delivery | undefined {
	const { status, resultCode, error, failed } = report;
	const isSettled =
		failed === true ||
		(awaits !== 'failed' &&
			(LAST.has(status) || (awaits === 'delivered' && status === 'delivered')));
	if (!isSettled) return undefined;
	const reason = isRecord(error) ? error : undefined;
	return {
		status: String(status),
		resultCode: typeof resultCode === 'number' ? resultCode : undefined,
		error: reason,
		disposition: filledText(reason?.disposition),
	};
}
