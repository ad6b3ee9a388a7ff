/** A table in Markdown, as `README.md` has it. The first row is its head; short rows are filled up. */
export function markdown([head = [], ...rows]: string[][]): string {
	const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
	const filled = rows.map((row) => head.map((_, column) => row[column] ?? ''));
	return [line(head), line(head.map(() => '---')), ...filled.map(line)].join('\n');
}
