/** The figures of a campaign. Times are in seconds, except those of clicks, which are in milliseconds. */
export interface Measured {
	people: number;
	/** Rows of the table, including those that get nothing. */
	rows: number;
	/** From the form to the end of the workflow that sends. */
	secondsToSend: number;
	/** From the form to the last report of a delivery in the log. */
	secondsToDelivered: number;
	/** From the moment when half of the people have read it to the last _read_ report in the log. */
	secondsToRead: number;
	/** From the second form to its page. */
	secondsToCount: number;
	/** In the log. */
	reports: number;
	executions: { send: number; report: number };
	/** Of the workflow that writes down reports. */
	failedExecutions: number;
	/** Of n8n's process. */
	peakMegabytes: number;
	clickTimes: number[];
	/** The page of the second form. */
	shown: Record<string, string>;
	/** Rows that did not end as they should. */
	wrong: number;
}

const inMinutes = (seconds: number) =>
	seconds < 100 ? `${seconds.toFixed(1)} s` : `${(seconds / 60).toFixed(1)} min`;

/** The figures as lines for people. */
export function reportOf(measured: Measured): string[] {
	const { people, rows, reports, executions, failedExecutions, clickTimes, shown } = measured;
	const sorted = [...clickTimes].sort((one, other) => one - other);
	const quantile = (part: number) =>
		Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? NaN);
	return [
		'',
		`${people} messages, ${rows} rows, ${reports} reports in the log`,
		`Sent after            ${inMinutes(measured.secondsToSend)}, in ${executions.send} execution`,
		`Delivered after       ${inMinutes(measured.secondsToDelivered)}`,
		`Half of them read in  ${inMinutes(measured.secondsToRead)} more`,
		`Executions of reports ${executions.report}, ${(reports / executions.report).toFixed(1)} reports each, ${failedExecutions} failed`,
		`Counted in            ${inMinutes(measured.secondsToCount)}`,
		`Rows that are wrong   ${measured.wrong}`,
		`n8n's memory          ${measured.peakMegabytes} MB at its peak`,
		`Clicks on the phone   ${sorted.length}: p50 ${quantile(0.5)} ms, p95 ${quantile(0.95)} ms, longest ${quantile(1)} ms`,
		...Object.entries(shown).map(([what, number]) => `  ${what}: ${number}`),
	];
}
