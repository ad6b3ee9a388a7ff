import type { CallbackRun, Callbacks } from './callbacks';
import type { MessageResults } from './cases';
import { median } from './measure';
import type { MemoryFound } from './memory';
import { MANY, SOME } from './workflows';

/** Bounds of each ratio. They are promises to users and must not be loosened. */
const bounds = {
	personal: { atMost: 0.9 },
	grouped: { atMost: 0.05 },
	many: { atMost: 11 },
	memory: { atMost: 1 },
	executed: { atLeast: 0.95 },
	unwanted: { atLeast: 1.6 },
};

type Bound = { atMost: number } | { atLeast: number };

export interface Line {
	what: string;
	ours: string;
	/** The figure that the ratio compares with. */
	other: string;
	ratio: number;
	bound: Bound;
	met: boolean;
}

const line = (what: string, ours: string, other: string, ratio: number, bound: Bound): Line => ({
	what,
	ours,
	other,
	ratio: Number(ratio.toPrecision(3)),
	bound,
	met: 'atMost' in bound ? ratio <= bound.atMost : ratio >= bound.atLeast,
});

/** The promised figures of sending, each with its bound. */
export function messageLines({ personal, grouped, many }: MessageResults): Line[] {
	const a = { ours: median(personal.ours), peer: median(personal.peer) };
	const b = { ours: median(grouped.ours), peer: median(grouped.peer) };
	const c = median(many.ours);
	return [
		line(`(a) ${SOME} personal texts`, ms(a.ours), ms(a.peer), a.ours / a.peer, bounds.personal),
		line(
			`(b) One text to ${SOME}, grouped`,
			ms(b.ours),
			ms(b.peer),
			b.ours / b.peer,
			bounds.grouped,
		),
		line(`(c) ${MANY} texts, against own (a)`, ms(c), ms(a.ours), c / a.ours, bounds.many),
	];
}

/** The promised figures of memory. */
export const memoryLines = ({ live }: MemoryFound): Line[] => [
	line(
		'(c) Memory for each item',
		kilobytes(live.ours),
		kilobytes(live.peer),
		live.ours / live.peer,
		bounds.memory,
	),
];

/** The promised figures of receiving. */
export function callbackLines({ executed, unwanted }: Callbacks): Line[] {
	const [ours, tenLines] = [rateOf(executed.ours), rateOf(executed.tenLines)];
	const [dropped, sortedOut] = [rateOf(unwanted.dropped), rateOf(unwanted.sortedOut)];
	return [
		line('(e) Executed', rate(ours), rate(tenLines), ours / tenLines, bounds.executed),
		line('(f) Not wanted', rate(dropped), rate(sortedOut), dropped / sortedOut, bounds.unwanted),
	];
}

/** A table of the promised figures of sending, with further figures that help to judge them. */
export function messageTable(messages: MessageResults): string {
	const { personal, many, raw, settings, peer, grouped } = messages;
	const share = median(many.ours) / median(many.peer);
	return [
		table('HTTP Request', messageLines(messages)),
		'',
		`(d) A plain HTTP client outside n8n: ${ms(median(raw))} for ${SOME} texts; this node takes ${(median(personal.ours) / median(raw)).toFixed(1)} times as long.`,
		`(b) made ${grouped.requests.ours} request, HTTP Request ${grouped.requests.peer}.`,
		`(c) took HTTP Request ${ms(median(many.peer))}, and this node ${share.toFixed(2)} of that.`,
		`The peer is the fastest of: ${Object.entries(settings)
			.map(([title, times]) => `${title.replace('HTTP Request, ', '')} ${ms(median(times))}`)
			.join('; ')}.`,
		`So: ${peer}. Times are the median of the node's own time.`,
	].join('\n');
}

/** The same table for memory. */
export const memoryTable = (memory: MemoryFound): string =>
	[
		table('HTTP Request', memoryLines(memory)),
		'',
		`The process grew by ${kilobytes(memory.held.ours)} for each item, with HTTP Request by ${kilobytes(memory.held.peer)}.`,
	].join('\n');

/** The same table for receiving. */
export function callbackTable(callbacks: Callbacks): string {
	const { executed, unwanted } = callbacks;
	const cpu = (runs: CallbackRun[]) => `${median(runs.map(({ cpuMs }) => cpuMs)).toFixed(1)} ms`;
	return [
		table('The other', callbackLines(callbacks)),
		'',
		'(e) against a trigger of ten lines that only returns the body, (f) against the same event let through to an IF node.',
		`n8n's own Webhook node, without any check of the login: ${rate(rateOf(executed.webhook))}.`,
		`CPU time for each callback: (e) ${cpu(executed.ours)} against ${cpu(executed.tenLines)}, the Webhook node ${cpu(executed.webhook)}; (f) ${cpu(unwanted.dropped)} against ${cpu(unwanted.sortedOut)}.`,
	].join('\n');
}

function table(other: string, lines: Line[]): string {
	const head = ['', 'This package', other, 'Ratio', 'Bound', ''];
	const rows = lines.map(({ what, ours, other: beside, ratio, bound, met }) => [
		what,
		ours,
		beside,
		String(ratio),
		'atMost' in bound ? `at most ${bound.atMost}` : `at least ${bound.atLeast}`,
		met ? 'met' : 'MISSED',
	]);
	return aligned([head, ...rows]);
}

const ms = (value: number) => `${Math.round(value)} ms`;
const kilobytes = (value: number) => `${(value / 1024).toFixed(1)} KB`;
const rateOf = (runs: CallbackRun[]) => median(runs.map(({ rate: perSecond }) => perSecond));
const rate = (value: number) => `${value.toFixed(1)} a second`;

/** Rows of cells, each column as wide as its widest cell. */
export function aligned(rows: string[][]): string {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0)),
	);
	return rows
		.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
		.join('\n');
}
