import { wasKilled } from '../probe';
import type { Measurement } from '../probe';
import type { Fuzzed } from './fuzz';

const SEPARATOR = ' | ';

const time = (measurement: Measurement) =>
	wasKilled(measurement) ? 'killed' : `${measurement.blockMs.toFixed(0)} ms`;

/**
 * The results as a table: kind, way in, longest block at each size, growth against linear work (1 is
 * linear, 4 is quadratic), the slowest first.
 */
export function table(results: readonly Fuzzed[], sizes: readonly number[]): string {
	const head = ['Input', 'Way in', ...sizes.map(sizeName), 'Growth', ''];
	const rows = [...results]
		.sort(slowestFirst)
		.map(({ kind, entry, measurements, excess, fault }) => [
			kind,
			entry,
			...sizes.map((_, index) => {
				const measurement = measurements[index];
				return measurement ? time(measurement) : '';
			}),
			excess === undefined ? '' : excess.toFixed(1),
			fault ? 'NOT LINEAR' : '',
		]);
	return aligned([head, ...rows]);
}

function sizeName(size: number): string {
	if (size < 1e3) return String(size);
	return size < 1e6 ? `${size / 1e3} k` : `${size / 1e6} M`;
}

const slowestFirst = (one: Fuzzed, other: Fuzzed) => slowest(other) - slowest(one);

function slowest({ measurements }: Fuzzed): number {
	const last = measurements.at(-1);
	if (!last) return 0;
	return wasKilled(last) ? Infinity : last.blockMs;
}

function aligned(rows: string[][]): string {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0)),
	);
	return rows
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join(SEPARATOR)
				.trimEnd(),
		)
		.join('\n');
}
