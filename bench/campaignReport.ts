import type { Campaign, Reported } from './campaign';
import { markdown } from './markdown';

const row = (title: string, side: string, reported: Reported) => [
	title,
	side,
	reported.rate.toFixed(1),
	`${reported.reports} in ${reported.executions}`,
	`${Math.round(reported.median)} ms`,
	`${Math.round(reported.p99)} ms`,
	String(reported.lost),
	String(reported.refused),
	Object.entries(reported.cpuMs)
		.map(([name, ms]) => `${name} ${ms.toFixed(1)} ms`)
		.join(', '),
];

/** The reports of campaigns, as a table in Markdown. */
export const campaignTable = (campaigns: Campaign[]): string =>
	markdown([
		[
			'',
			'',
			'Reports a second',
			'Reports in executions',
			'Answer p50',
			'p99',
			'Lost',
			'Refused',
			'CPU time for each report',
		],
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
