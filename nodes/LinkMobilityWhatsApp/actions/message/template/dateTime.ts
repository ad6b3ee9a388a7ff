import type { INodeProperties } from 'n8n-workflow';
import { partNames } from '../../../wire/template/time';
import { nonBlank } from '../../panelValues';
import { choose } from '../../panel';
import { parseTime } from '../time';

const part = (
	displayName: string,
	name: (typeof partNames)[number],
	example: string,
	description: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	required: true,
	default: '',
	placeholder: `e.g. ${example}`,
	description,
});

/** A date and time, or its six parts. Message API 1.4.19, DateTime. */
export const dateTimeFields = choose('Enter As', 'givenAs', [
	{
		option: { name: 'Date and Time', value: 'time' },
		fields: [
			{
				displayName: 'Date and Time',
				name: 'time',
				type: 'dateTime',
				required: true,
				default: '',
				description:
					"In the workflow's time zone unless the value contains one. Milliseconds since 1970 are accepted, too.",
			},
		],
	},
	{
		option: { name: 'Single Parts', value: 'parts', description: 'All six parts are required' },
		fields: [
			part('Year', 'year', '2030', 'Four digits'),
			part('Month', 'month', '3', 'From 1 to 12'),
			part('Day of Month', 'dayOfMonth', '18', 'From 1 to 31'),
			part('Day of Week', 'dayOfWeek', '1', 'From 1 for Monday to 7 for Sunday'),
			part('Hour', 'hour', '17', 'From 0 to 23'),
			part('Minute', 'minute', '49', 'From 0 to 59'),
		],
	},
]);

/** Reads the date and time of a row. */
export function readDateTime(row: Record<string, unknown>, timezone: string) {
	if (row.givenAs !== 'parts') return { timestamp: toMilliseconds(row.time, timezone) };
	return Object.fromEntries(partNames.map((name) => [name, nonBlank(row[name])]));
}

/** A lower number is not in milliseconds: it may be the serial date of a spreadsheet. */
const MIN_TIMESTAMP = 1e9;

/**
 * Converts a date and time to milliseconds since 1970. A number is returned unchanged, and so is a value that
 * cannot be parsed, which the schema refuses. A blank value is undefined.
 */
export function toMilliseconds(value: unknown, timezone: string): unknown {
	const time = nonBlank(value);
	if (time === undefined) return undefined;
	const number = Number(time);
	return parseTime(time, timezone) ?? (number >= 0 && number < MIN_TIMESTAMP ? NaN : time);
}
