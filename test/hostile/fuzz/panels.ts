import type { INodeParameters, INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { properties } from '../../../nodes/LinkMobilityWhatsApp/actions';
import { CASES, readCases, spelledOut, words } from '../../conformance/case';
import { panelOf } from '../../conformance/fill';
import { placesOfTexts } from './replaced';
import type { Place } from './replaced';

/** Names of fields that a person chooses from a list, so that no stranger's text gets into them. */
const chosen = new Set(['resource', 'operation', ...choices(properties)]);

function choices(fields: INodeProperties[]): string[] {
	return fields.flatMap(({ type, name, options = [] }) => {
		const inner = options.flatMap((option) => {
			if ('values' in option) return choices((option as INodePropertyCollection).values);
			return 'displayName' in option ? choices([option as INodeProperties]) : [];
		});
		return type === 'options' || type === 'multiOptions' ? [name, ...inner] : inner;
	});
}

export interface Panel {
	title: string;
	parameters: INodeParameters;
	/** Where texts stand that an expression may take from a stranger; To has ways in of its own. */
	texts: Place[];
}

const isIndex = (key: string) => /^\d+$/.test(key);

/** The panels of the conformance cases that make a request. */
const panels = readCases(CASES)
	.filter(({ kind }) => kind === 'build')
	.map(({ id, in: given }): Panel => {
		const parameters = panelOf(words(spelledOut(given))) as INodeParameters;
		const texts = placesOfTexts(parameters).filter((place) => !isChosen(place));
		return { title: `${String(parameters.operation)} ${id}`, parameters, texts };
	});

function isChosen(place: Place): boolean {
	const name = place.filter((key) => !isIndex(key)).at(-1) ?? '';
	return name === 'to' || chosen.has(name);
}

/** A place without the number of its row, within its operation. */
const field = ({ parameters }: Panel, place: Place) =>
	[parameters.operation, ...place.filter((key) => !isIndex(key))].join('.');

/** The panels in which a field is filled in that none before them has, each with its new fields alone. */
export function panelsOfNewFields(): Panel[] {
	const seen = new Set<string>();
	return panels.flatMap((panel) => {
		const texts = panel.texts.filter((place) => {
			const isNew = !seen.has(field(panel, place));
			seen.add(field(panel, place));
			return isNew;
		});
		return texts.length ? [{ ...panel, texts }] : [];
	});
}
