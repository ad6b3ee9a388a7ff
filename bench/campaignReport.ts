import type { Campaign, Reported } from './campaign';
import { aligned } from './report';

const row = (title: string, side: string, reported: Reported) => [
	title,
	side,
	reported.rate.toFixed(1),
	`${reported.reports} in ${reported.executions}`,
	`${Math.round(reported.median)} ms`,
	`${Math.round(reported.p99)} ms`,
	String(reported.lost),
	String(reported.refused),
];

/** The reports of campaigns, as a table for people. */
export const campaignTable = (campaigns: Campaign[]): string =>
	aligned([
		['', '', 'Reports a second', 'Reports in executions', 'Answer p50', 'p99', 'Lost', 'Refused'],
		...campaigns.flatMap(({ title, ours, tenLines }) => [
			row(title, 'This trigger', ours),
			row('', 'Ten lines', tenLines),
			[
				'',
				'Ratio',
				(ours.rate / tenLines.rate).toFixed(2),
				'',
				(ours.median / tenLines.median).toFixed(2),
			],
		]),
	]);
