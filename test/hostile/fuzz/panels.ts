import type { INodeParameters, INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { properties } from '../../../nodes/LinkMobilityWhatsApp/actions';
import { CASES, readCases, spelledOut, words } from '../../conformance/case';
import { panelOf } from '../../conformance/fill';
import { placesOfTexts } from './replaced';
import type { Place } from './replaced';

/** Names of fields that a person chooses from a list, so that no stranger's text gets into them. */
const chosen = new Set(choices(properties));

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
	parameters: INodeParameters;
	/** Where texts stand that an expression may take from a stranger. */
	texts: Place[];
}

/** A panel of each kind of message and template, by its title, filled in as in the conformance cases. */
export function filledPanels(): Record<string, Panel> {
	const panels = readCases(CASES)
		.filter(({ kind }) => kind === 'build')
		.map(({ id, title, in: given }): [string, Panel] => {
			const parameters = panelOf(words(spelledOut(given))) as INodeParameters;
			const texts = placesOfTexts(parameters).filter((place) => !isChosen(place));
			return [`${String(parameters.operation)} (${id}: ${title})`, { parameters, texts }];
		});
	return Object.fromEntries(panels.filter(([, { texts }]) => texts.length));
}

const isChosen = (place: Place) => chosen.has(place.findLast((key) => !/^\d+$/.test(key)) ?? '');
