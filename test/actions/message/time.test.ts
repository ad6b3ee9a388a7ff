import { DateTime } from 'luxon';
import { parseTime } from '../../../nodes/LinkMobilityWhatsApp/actions/message/time';

const parsed = (value: unknown) => {
	const time = parseTime(value, 'Asia/Tokyo');
	return time === undefined ? undefined : new Date(time).toISOString();
};

test.each<[value: unknown, time: string]>([
	['2030-03-18T17:49:00', '2030-03-18T08:49:00.000Z'],
	['2030-03-18T17:49:21.123', '2030-03-18T08:49:21.123Z'],
	['2030-03-18 17:49', '2030-03-18T08:49:00.000Z'],
	['2030-03-18', '2030-03-17T15:00:00.000Z'],
	['20300318', '2030-03-17T15:00:00.000Z'],
	[20300318, '2030-03-17T15:00:00.000Z'],
	[' 20300318T1749 ', '2030-03-18T08:49:00.000Z'],
	['2030-03-18 17:49:00 Europe/Stockholm', '2030-03-18T16:49:00.000Z'],
	['2030-03-18T17:49:00+01:00', '2030-03-18T16:49:00.000Z'],
	['2030-03-18T17:49:00Z', '2030-03-18T17:49:00.000Z'],
	['Mon, 18 Mar 2030 17:49:00 GMT', '2030-03-18T17:49:00.000Z'],
	['18 Mar 2030 17:49 +0100', '2030-03-18T16:49:00.000Z'],
	['Mon Mar 18 2030 17:49:00 GMT+0100 (CET)', '2030-03-18T16:49:00.000Z'],
	['1962-07-01', '1962-06-30T15:00:00.000Z'],
	[new Date('2030-03-18T17:49:00Z'), '2030-03-18T17:49:00.000Z'],
	[DateTime.fromISO('2030-03-18T17:49:00Z'), '2030-03-18T17:49:00.000Z'],
])('%j in the time zone of Tokyo is %s', (value, time) => {
	expect(parsed(value)).toBe(time);
});

test.each([
	'March 18, 2030 17:49',
	'18 Mar 2030 17:49',
	'03/04/2030',
	'03/04/2030 17:49',
	'2030/03/18 17:49',
	'20300399',
	'47560',
	47560,
	47560.74,
	'2030',
	1772355900000,
	'soon',
	'',
	null,
	undefined,
	{},
	true,
])('%j is ambiguous or invalid', (value) => {
	expect(parsed(value)).toBeUndefined();
});
