import type { INodeProperties } from 'n8n-workflow';
import { LONGEST_SECTION_TITLE } from '../../../wire/interactive/sections';
import { json } from '../../../wire/json';
import { fields } from '../../given';
import type { Param } from '../../operation';
import { choose } from '../../panel';
import { entries } from './choices';

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
	description: `Stands above the section, up to ${LONGEST_SECTION_TITLE} characters. A section that is the only one needs none.`,
};

/**
 * The sections that the panel describes, each read by `section`. Anything but a list as it is.
 *
 * @param keys what a section may hold its entries under; a list without any is one section's entries
 */
export function sections(
	param: Param,
	keys: [string, ...string[]],
	section: (given: Record<string, unknown>) => unknown,
): unknown {
	if (param('specifySections') !== 'json') return read(param('sections'), section);
	const given = json('Sections').parse(param('sectionsJson'));
	const whole = (each: unknown) => keys.some((key) => key in fields(each));
	const bare = Array.isArray(given) && given.length > 0 && !given.some(whole);
	return read(bare ? [{ [keys[0]]: given }] : given, section);
}

function read(given: unknown, section: (given: Record<string, unknown>) => unknown): unknown {
	const list = entries(given, 'section');
	return Array.isArray(list) ? list.map((each) => section(fields(each))) : list;
}
