/** A Markdown table as in `README.md`. The first row is the head; short rows are padded. */
export function markdown([head = [], ...rows]: string[][]): string {
	const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
	const filled = rows.map((row) => head.map((_, column) => row[column] ?? ''));
	return [line(head), line(head.map(() => '---')), ...filled.map(line)].join('\n');
}
