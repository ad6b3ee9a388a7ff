import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../../labels/labels';
import { MAX_SECTION_TITLE_LENGTH } from '../../../wire/interactive/sections';
import { fields } from '../../given';
import type { Param } from '../../operation';
import { choose } from '../../panel';
import { readJson } from '../../readJson';
import { entries } from './choices';
import { INTERACTIVE } from './kind';

/** The fields for the sections of a list or a product list. */
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
	section: (value: Record<string, unknown>) => unknown,
): unknown {
	if (param('specifySections') !== 'json') return readSections(param('sections'), section);
	const value = readJson('Sections', param('sectionsJson'));
	const whole = (each: unknown) => keys.some((key) => key in fields(each));
	const bare = Array.isArray(value) && value.length > 0 && !value.some(whole);
	return readSections(bare ? [{ [keys[0]]: value }] : value, section);
}

function readSections(
	value: unknown,
	section: (value: Record<string, unknown>) => unknown,
): unknown {
	const list = entries(value, 'section');
	return Array.isArray(list) ? list.map((each) => section(fields(each))) : list;
}
