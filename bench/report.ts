import { median } from './cases';
import type { Results } from './cases';
import { MANY, SOME } from './workflows';

/** What each figure may be at most. They are promises to users, and are not loosened. */
const bounds = { a: 0.9, b: 0.05, time: 11, memory: 1 };

export interface Line {
	what: string;
	ours: string;
	peer: string;
	ratio: number;
	atMost: number;
	met: boolean;
}

/** The figures that are promised, each beside its bound. */
export function lines({ personal, grouped, many, live }: Results): Line[] {
	const a = { ours: median(personal.ours), peer: median(personal.peer) };
	const b = { ours: median(grouped.ours), peer: median(grouped.peer) };
	const c = { ours: median(many.ours), peer: median(many.peer) };
	const line = (what: string, ours: string, peer: string, ratio: number, atMost: number) => ({
		what,
		ours,
		peer,
		ratio: Number(ratio.toPrecision(3)),
		atMost,
		met: ratio <= atMost,
	});
	return [
		line(`(a) ${SOME} personal texts`, ms(a.ours), ms(a.peer), a.ours / a.peer, bounds.a),
		line(`(b) One text to ${SOME}, grouped`, ms(b.ours), ms(b.peer), b.ours / b.peer, bounds.b),
		line(
			`(c) ${MANY} texts, against own (a)`,
			ms(c.ours),
			ms(c.peer),
			c.ours / a.ours,
			bounds.time,
		),
		line(
			'(c) Memory for each item',
			kilobytes(live.ours),
			kilobytes(live.peer),
			live.ours / live.peer,
			bounds.memory,
		),
	];
}

/** For people: the promised figures, then what helps to judge them. */
export function table(results: Results): string {
	const head = ['', 'This node', 'HTTP Request', 'Ratio', 'At most', ''];
	const rows = lines(results).map(({ what, ours, peer, ratio, atMost, met }) => [
		what,
		ours,
		peer,
		String(ratio),
		String(atMost),
		met ? 'met' : 'MISSED',
	]);
	const { personal, many, held, raw, settings, peer, grouped } = results;
	const share = median(many.ours) / median(many.peer);
	return [
		aligned([head, ...rows]),
		'',
		`(d) A bare client outside n8n: ${ms(median(raw))} for ${SOME} texts; this node takes ${(median(personal.ours) / median(raw)).toFixed(1)} times as long.`,
		`(b) made ${grouped.requests.ours} request, HTTP Request ${grouped.requests.peer}.`,
		`(c) took ${share.toFixed(2)} of HTTP Request's time; the process grew by ${kilobytes(held.ours)} for each item, with HTTP Request by ${kilobytes(held.peer)}.`,
		`The peer is the fastest of: ${Object.entries(settings)
			.map(([title, times]) => `${title.replace('HTTP Request, ', '')} ${ms(median(times))}`)
			.join('; ')}.`,
		`So: ${peer}. Times are the median of the node's own time.`,
	].join('\n');
}

const ms = (value: number) => `${Math.round(value)} ms`;
const kilobytes = (value: number) => `${(value / 1024).toFixed(1)} KB`;

function aligned(rows: string[][]): string {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0)),
	);
	return rows
		.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
		.join('\n');
}
