import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../../labels/labels';
import { MAX_SECTION_TITLE_LENGTH } from '../../../wire/interactive/messageSections';
import { formOrJson } from '../../formOrJson';
import { toRecord } from '../../panelValues';
import type { Param } from '../../operation';
import { readJson } from '../../readJson';
import { toEntries } from './choices';
import { INTERACTIVE } from './interactiveKind';

/** The sections of a list or a product list, as a form or as JSON. */
export const specifySections = (form: INodeProperties, asJson: INodeProperties) =>
	formOrJson('Specify Sections', 'specifySections', { entered: 'each section', form, asJson });

export const sectionTitle: INodeProperties = {
	displayName: 'Title',
	name: 'title',
	type: 'string',
	default: '',
	placeholder: 'e.g. Tomorrow',
	description: `Heading of the section, up to ${MAX_SECTION_TITLE_LENGTH} characters. Optional for a single section.`,
};

/** For sections of products. */
export const productSectionTitle: INodeProperties = {
	...sectionTitle,
	placeholder: 'e.g. Kitchens',
};

/** A section in the request. */
export const SECTION = `${INTERACTIVE}.action.sections.*`;

export const sectionLabels: Labels = {
	[`${INTERACTIVE}.action.sections`]: 'Sections',
	[SECTION]: 'Sections',
	[`${SECTION}.title`]: 'Title',
};

/**
 * Reads the sections of the panel with `readSection`. A value that is not a list is returned unchanged.
 *
 * @param keys property names under which a section may hold its entries, such as `rows`; if no element of a
 * JSON list has one, the list is read as the entries of one section
 */
export function readSections(
	param: Param,
	keys: [string, ...string[]],
	readSection: (section: Record<string, unknown>) => unknown,
): unknown {
	if (param('specifySections') !== 'json') return readEntries(param('sections'), readSection);
	const value = readJson('Sections', param('sectionsJson'));
	const isSection = (entry: unknown) => keys.some((key) => key in toRecord(entry));
	const isListOfEntries = Array.isArray(value) && value.length > 0 && !value.some(isSection);
	return readEntries(isListOfEntries ? [{ [keys[0]]: value }] : value, readSection);
}

function readEntries(
	value: unknown,
	readSection: (section: Record<string, unknown>) => unknown,
): unknown {
	const entries = toEntries(value, 'section');
	return Array.isArray(entries) ? entries.map((entry) => readSection(toRecord(entry))) : entries;
}
