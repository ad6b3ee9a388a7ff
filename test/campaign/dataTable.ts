import type { Rest } from '../../scripts/rest';

/** The rows of a data table in n8n, through n8n's internal API. */
export interface DataTable<Row> {
	/** The address of the table. */
	url: string;
	rowsOf(campaign: string): Promise<Row[]>;
	/** How many rows of a campaign also have these values. */
	countOf(campaign: string, values?: object): Promise<number>;
	add(rows: object[]): Promise<void>;
	/** Sets columns of one row, as a person does in n8n. */
	change(id: number, data: object): Promise<void>;
}

/** The highest number of rows that n8n returns at a time. */
const PAGE = 250;

/** How many rows are added in one request. */
const ADDED_AT_ONCE = 1_000;

const filter = (values: object) => ({
	type: 'and',
	filters: Object.entries(values).map(([columnName, value]: [string, unknown]) => ({
		columnName,
		condition: 'eq',
		value,
	})),
});

/** @throws if there is no table of this name */
export async function findTable<Row>(rest: Rest, name: string): Promise<DataTable<Row>> {
	const { id } = await rest<{ id: string }>('GET', '/projects/personal');
	const tables = `/projects/${id}/data-tables`;
	const { data } = await rest<{ data: Array<{ id: string; name: string }> }>('GET', tables);
	const found = data.find((one) => one.name === name);
	if (!found) throw new Error(`There is no table ${name}`);
	const url = `${tables}/${found.id}`;
	const page = async (values: object, skip: number, take: number) => {
		const query = new URLSearchParams({
			filter: JSON.stringify(filter(values)),
			sortBy: 'id:asc',
			skip: `${skip}`,
			take: `${take}`,
		});
		return await rest<{ data: Row[]; count: number }>('GET', `${url}/rows?${query.toString()}`);
	};
	return {
		url,
		async rowsOf(campaign) {
			const rows: Row[] = [];
			for (;;) {
				const { data: some, count } = await page({ campaign }, rows.length, PAGE);
				rows.push(...some);
				if (rows.length >= count || !some.length) return rows;
			}
		},
		countOf: async (campaign, values) => (await page({ campaign, ...values }, 0, 1)).count,
		async add(rows) {
			for (let start = 0; start < rows.length; start += ADDED_AT_ONCE) {
				const some = rows.slice(start, start + ADDED_AT_ONCE);
				await rest('POST', `${url}/insert`, { data: some, returnType: 'count' });
			}
		},
		async change(id, data) {
			await rest('PATCH', `${url}/rows`, { filter: filter({ id }), data });
		},
	};
}
