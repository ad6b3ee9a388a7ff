import type { INodeParameters } from 'n8n-workflow';
import { sending } from '../sending';
import type { Entries, Entry } from './entry';
import { filledPanels } from './panels';
import { replaced } from './replaced';

const sent = async (parameters: INodeParameters, value: string) =>
	await sending({ parameters, text: value });

/** Every panel of the action node, with the value in all of its texts at once. */
export const everyPanel: Entries = Object.fromEntries(
	Object.entries(filledPanels()).map(([title, { parameters, texts }]): [string, Entry] => [
		`every text of ${title}`,
		async (value) =>
			await sent(
				texts.reduce(
					(changed, place) => replaced(changed, place, value) as INodeParameters,
					parameters,
				),
				value,
			),
	]),
);

/** Every text of every panel by itself; the first one wrong would hide the others. */
export const everyField: Entries = Object.fromEntries(
	Object.entries(filledPanels()).flatMap(([title, { parameters, texts }]) =>
		texts.map((place): [string, Entry] => [
			`${place.join('.')} of ${title}`,
			async (value) => await sent(replaced(parameters, place, value) as INodeParameters, value),
		]),
	),
);
