import { findTable } from '../campaign/dataTable';
import { eventually } from './product';
import type { Product } from './product';

/** The rows of one of n8n's data tables. */
export interface TableRows<Row> {
	all(): Promise<Row[]>;
	/** Waits for a row. */
	until(isWanted: (row: Row) => boolean, what: string): Promise<Row>;
	/** Adds a row. @returns it as n8n stores it */
	add(row: object): Promise<Row>;
	/** Sets columns of one row, as a person does in n8n. */
	change(id: number, data: object): Promise<void>;
}

/** @throws Error if there is no table of this name */
export async function tableRows<Row extends { id: number }>(
	{ rest }: Product,
	name: string,
): Promise<TableRows<Row>> {
	const { url, add, change } = await findTable<Row>(rest, name);
	const all = async () =>
		(await rest<{ data: Row[] }>('GET', `${url}/rows?sortBy=id:asc&take=250`)).data;
	return {
		all,
		change,
		until: async (isWanted, what) =>
			await eventually(async () => (await all()).find(isWanted), `${what} in ${name}`),
		add: async (row) => {
			await add([row]);
			const [last] = (await all()).slice(-1);
			if (!last) throw new Error(`${name} has no row`);
			return last;
		},
	};
}
