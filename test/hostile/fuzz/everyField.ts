import type { INodeParameters } from 'n8n-workflow';
import { sending } from '../sending';
import type { Entries, Entry } from './entry';
import { panelsOfNewFields } from './panels';
import { replaced } from './replaced';

const panels = panelsOfNewFields();

const withText = (parameters: INodeParameters, place: readonly string[], value: string) =>
	replaced(parameters, place, value) as INodeParameters;

/** Panels of the action node that together have every field, each with the text in all of them at once. */
export const everyPanel: Entries = Object.fromEntries(
	panels.map(({ title, parameters, texts }): [string, Entry] => [
		`every text of ${title}`,
		async (value) =>
			await sending({
				parameters: texts.reduce((changed, place) => withText(changed, place, value), parameters),
				text: value,
			}),
	]),
);

/** Every field by itself; the first one that is refused may hide the others. */
export const everyField: Entries = Object.fromEntries(
	panels.flatMap(({ title, parameters, texts }) =>
		texts.map((place): [string, Entry] => [
			`${place.join('.')} of ${title}`,
			async (value) =>
				await sending({ parameters: withText(parameters, place, value), text: value }),
		]),
	),
);
