import type { Answers } from './answers';
import { aligned } from './report';

const quantile = (sorted: number[], part: number) =>
	`${Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? NaN)} ms`;

/** The reply times, as a table for people. */
export const answersTable = ({ ours, link }: Answers): string =>
	aligned([
		['From the tap to the next node', 'Answers', 'p50', 'p95', 'Slowest'],
		...[
			{ title: 'Reply button, through the trigger', times: ours },
			{ title: "Link of n8n's own Send and Wait", times: link },
		].map(({ title, times }) => [
			title,
			String(times.length),
			quantile(times, 0.5),
			quantile(times, 0.95),
			quantile(times, 1),
		]),
	]);
