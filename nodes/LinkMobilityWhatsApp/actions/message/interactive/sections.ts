import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../../labels/labels';
import { MAX_SECTION_TITLE_LENGTH } from '../../../wire/interactive/sections';
import { fields } from '../../given';
import type { Param } from '../../operation';
import { choose } from '../../panel';
import { readJson } from '../../readJson';
import { entries } from './choices';
import { INTERACTIVE } from './kind';

/** Lists and product lists have their entries in sections, by a form or as JSON. */
export const specifySections = (form: INodeProperties, asJson: INodeProperties) =>
	choose('Specify Sections', 'specifySections', [
		{
			option: { name: 'Using Fields', value: 'fields', description: 'A form for each section' },
			fields: [form],
		},
		{
			option: {
				name: 'Using JSON',
				value: 'json',
				description: 'A list, such as an expression yields',
			},
			fields: [asJson],
		},
	]);

export const sectionTitle: INodeProperties = {
	displayName: 'Title',
	name: 'title',
	type: 'string',
	default: '',
	placeholder: 'e.g. Tomorrow',
	description: `Stands above the section, up to ${MAX_SECTION_TITLE_LENGTH} characters. A section that is the only one needs none.`,
};

/** A section in the request. */
export const SECTION = `${INTERACTIVE}.action.sections.*`;

export const sectionLabels: Labels = {
	[`${INTERACTIVE}.action.sections`]: 'Sections',
	[SECTION]: 'Sections',
	[`${SECTION}.title`]: 'Title',
};

/**
 * The sections of the panel, each read by `section`; a value that is not a list stays as it is.
 *
 * @param keys the names that a section may have its entries under; a list in which none occurs is the
 * entries of one section
 */
export function sections(
	param: Param,
	keys: [string, ...string[]],
	section: (given: Record<string, unknown>) => unknown,
): unknown {
	if (param('specifySections') !== 'json') return read(param('sections'), section);
	const given = readJson('Sections', param('sectionsJson'));
	const whole = (each: unknown) => keys.some((key) => key in fields(each));
	const bare = Array.isArray(given) && given.length > 0 && !given.some(whole);
	return read(bare ? [{ [keys[0]]: given }] : given, section);
}

function read(given: unknown, section: (given: Record<string, unknown>) => unknown): unknown {
	const list = entries(given, 'section');
	return Array.isArray(list) ? list.map((each) => section(fields(each))) : list;
}
