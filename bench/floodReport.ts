import type { Flood } from './flood';
import { FLOOD_AT_ONCE, FLOOD_CALLBACKS } from './floodOfCallbacks';
import { FLOOD_ITEMS } from './floodOfItems';
import { aligned } from './report';
import type { Strain } from './strain';

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const milliseconds = (ms: number) => `${Math.round(ms)} ms`;
const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;

const strainCells = ({ blockMs, before, peak }: Strain) => [
	milliseconds(blockMs),
	megabytes(before),
	megabytes(peak),
];

/** Every run of the flood, as a table for people. */
export function floodTable({ callbacks, items }: Flood): string {
	const strainHead = ['Longest block', 'Memory before', 'Peak'];
	const callbackHead = ['', 'Refused', 'Lost', 'Answered', 'Executed', 'Slowest answer'];
	const itemHead = ['', 'Lost', 'Twice', 'Execution', 'Took'];
	const callbackRows = Object.entries(callbacks).flatMap(([side, runs]) =>
		runs.map((run) => [
			side,
			String(run.refused),
			String(run.lost),
			seconds(run.answeredMs),
			seconds(run.executedMs),
			seconds(run.slowestMs),
			...strainCells(run),
		]),
	);
	const itemRows = Object.entries(items).flatMap(([side, runs]) =>
		runs.map((run) => [
			side,
			String(run.lost),
			String(run.twice),
			run.status,
			seconds(run.executionMs),
			...strainCells(run),
		]),
	);
	return [
		`${FLOOD_CALLBACKS} callbacks, ${FLOOD_AT_ONCE} at once`,
		aligned([[...callbackHead, ...strainHead], ...callbackRows]),
		'',
		`${FLOOD_ITEMS} items through one node`,
		aligned([[...itemHead, ...strainHead], ...itemRows]),
	].join('\n');
}
