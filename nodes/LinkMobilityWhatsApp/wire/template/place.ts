import { z } from 'zod/v3';
import { inOurWords, midSentence } from '../refusals';

type Path = Array<string | number>;

/** Lists within a component, as the panel calls them. */
const lists = new Map<string | number, string>([
	['cards', 'Cards'],
	['sections', 'Sections'],
]);

/**
 * A schema for components whose refusals say where in the panel they belong, which the path alone
 * does not show: a button's row is its place among the buttons, not among the components.
 */
export const placed = <T extends z.ZodTypeAny>(schema: T) =>
	z.unknown().transform((given, context): z.output<T> => {
		const parsed = schema.safeParse(given);
		if (parsed.success) return parsed.data;
		for (const issue of parsed.error.issues) {
			context.addIssue({ code: z.ZodIssueCode.custom, message: sentence(given, issue) });
		}
		return z.NEVER;
	});

function sentence(given: unknown, issue: z.ZodIssue): string {
	const { rows, rest, prefix } = locate(given, issue.path);
	const ours = inOurWords(issue, rest);
	const [at] = issue.path;
	const nowhere = !rows.length && !prefix && ours && typeof at === 'number';
	const where = nowhere ? [`Components, row ${at + 1}`] : rows;
	const words = ours ?? issue.message;
	const statement = prefix ? `${prefix} ${midSentence(words)}` : words;
	return where.length ? `${where.join(', ')}: ${statement}` : statement;
}

interface Place {
	/** Such as `Cards, row 2` and, within it, `Buttons, row 1`. */
	rows: string[];
	/** What is left of the path there. */
	rest: Path;
	/** What the statement is about where there is no row: the header. */
	prefix?: string;
}

function locate(components: unknown, [at, ...inside]: Path): Place {
	if (typeof at !== 'number' || !Array.isArray(components)) return { rows: [], rest: inside };
	const list: unknown[] = components;
	const component = list[at];
	const type = valueAt(component, 'type');
	if (type === 'header') return { rows: [], rest: inside, prefix: 'Header' };
	if (type === 'body') return body(inside);
	if (type === 'button') {
		const row = list.slice(0, at + 1).filter((each) => valueAt(each, 'type') === 'button').length;
		return within(component, inside, [`Buttons, row ${row}`]);
	}
	const known = type === 'carousel' || type === 'limited_time_offer';
	return within(component, inside, known ? [] : [`Components, row ${at + 1}`]);
}

function body([list, row, ...rest]: Path): Place {
	if (typeof row !== 'number') return { rows: ['Body Variables'], rest: list ? [list] : [] };
	return { rows: [`Body Variables, row ${row + 1}`], rest };
}

/** Goes down the path and notes the rows on the way; a card holds components of its own. */
function within(value: unknown, path: Path, rows: string[]): Place {
	const [key, ...rest] = path;
	if (key === undefined) return { rows, rest };
	const entry = valueAt(value, key);
	if (key === 'components' && rest.length) {
		const inner = locate(entry, rest);
		return { ...inner, rows: [...rows, ...inner.rows] };
	}
	const [row, ...below] = rest;
	const list = lists.get(key);
	if (list && typeof row === 'number') {
		return within(valueAt(entry, row), below, [...rows, `${list}, row ${row + 1}`]);
	}
	const deeper = within(entry, rest, rows);
	return deeper.rows.length > rows.length ? deeper : { rows, rest: path };
}

function valueAt(value: unknown, key: string | number): unknown {
	if (typeof value !== 'object' || value === null) return undefined;
	return Object.entries(value).find(([name]) => name === String(key))?.[1];
}
