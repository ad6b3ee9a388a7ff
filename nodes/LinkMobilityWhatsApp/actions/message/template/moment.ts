import type { INodeProperties } from 'n8n-workflow';
import { partNames } from '../../../wire/template/time';
import { filled } from '../../given';
import { choose } from '../../panel';
import { readTime } from '../time';

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
export const moment = choose('Given As', 'givenAs', [
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
					"In the workflow's time zone unless the value names another. Milliseconds since 1970 will do too.",
			},
		],
	},
	{
		option: { name: 'Single Parts', value: 'parts', description: 'All six of them are needed' },
		fields: [
			part('Year', 'year', '2030', 'All four digits'),
			part('Month', 'month', '3', 'From 1 to 12'),
			part('Day of Month', 'dayOfMonth', '18', 'From 1 to 31'),
			part('Day of Week', 'dayOfWeek', '1', 'From 1 for Monday to 7 for Sunday'),
			part('Hour', 'hour', '17', 'From 0 to 23'),
			part('Minute', 'minute', '49', 'From 0 to 59'),
		],
	},
]);

/** The date and time of a row. */
export function readMoment(row: Record<string, unknown>, timezone: string) {
	if (row.givenAs !== 'parts') return { timestamp: milliseconds(row.time, timezone) };
	return Object.fromEntries(partNames.map((name) => [name, filled(row[name])]));
}

/** A smaller number is a date of a spreadsheet or a mistake. */
const EARLIEST = 1e9;

/**
 * A date and time in milliseconds since 1970; undefined when blank. Numbers and values that cannot be read
 * stay as they are, for the schema to refuse.
 */
export function milliseconds(value: unknown, timezone: string): unknown {
	const time = filled(value);
	if (time === undefined) return undefined;
	const number = Number(time);
	return readTime(time, timezone) ?? (number >= 0 && number < EARLIEST ? NaN : time);
}
