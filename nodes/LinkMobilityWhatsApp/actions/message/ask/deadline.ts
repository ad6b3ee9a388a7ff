import { WAIT_INDEFINITELY } from 'n8n-workflow';
import { refuse } from '../../../labels/check';
import type { Param } from '../../operation';
import { nonBlank, toRecord } from '../../panelValues';
import { optionsOf } from '../../optionValues';
import { MILLISECONDS, parseTime } from '../time';

/**
 * When the execution stops waiting according to the option Limit Wait Time, in milliseconds since 1970; undefined
 * if the option is not set.
 *
 * @param timezone of the workflow
 * @throws Refusal
 */
export function optionalDeadline(param: Param, timezone: string): number | undefined {
	const { limitWaitTime } = optionsOf(param);
	if (limitWaitTime === undefined) return undefined;
	const limit = toRecord(toRecord(limitWaitTime).values);
	if (!Object.keys(limit).length) {
		refuse(
			'Limit Wait Time: no time is set. Set one, or remove the option to wait without a limit',
		);
	}
	return deadlineOf((name) => limit[name], timezone);
}

/**
 * The same according to the fields of `requiredLimit`.
 *
 * @throws Refusal
 */
export const requiredDeadline = (param: Param, timezone: string): number =>
	deadlineOf(param, timezone);

const deadlineOf = (param: Param, timezone: string): number =>
	String(param('limitType')) === 'atSpecifiedTime'
		? specifiedTime(param('maxDateAndTime'), timezone)
		: Date.now() + interval(param('resumeAmount'), param('resumeUnit'));

function interval(amount: unknown, unit: unknown): number {
	const ms = Math.round(Number(nonBlank(amount) ?? NaN) * (MILLISECONDS[String(unit)] ?? NaN));
	if (ms > 0 && Date.now() + ms < WAIT_INDEFINITELY.getTime()) return ms;
	return refuse(
		'Limit Wait Time: Amount must be a number above zero, Unit one of the list, and the time limit before the year 3000',
	);
}

function specifiedTime(value: unknown, timezone: string): number {
	const time = nonBlank(value) === undefined ? undefined : parseTime(value, timezone);
	if (time === undefined || !(time < WAIT_INDEFINITELY.getTime())) {
		return refuse(
			'Limit Wait Time: Max Date and Time must be a date and time, such as 2030-03-18 17:49',
		);
	}
	if (time > Date.now()) return time;
	return refuse('Limit Wait Time: Max Date and Time must be in the future');
}
