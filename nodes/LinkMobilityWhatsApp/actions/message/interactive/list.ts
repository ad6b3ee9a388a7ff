import type { INodeProperties } from 'n8n-workflow';
import {
	MAX_LIST_BUTTON_LENGTH,
	MAX_ROW_DESCRIPTION_LENGTH,
	MAX_ROW_ID_LENGTH,
	MAX_ROW_TITLE_LENGTH,
	MAX_ROWS,
} from '../../../wire/interactive/list';
import { MAX_SECTIONS } from '../../../wire/interactive/sections';
import { defined, fields, filled } from '../../given';
import { entries, withIds } from './choices';
import { INTERACTIVE } from './kind';
import type { Kind } from './kind';
import {
	body,
	footer,
	headerText,
	optionalText,
	partLabels,
	requiredBody,
	textHeader,
} from './parts';
import { SECTION, sectionLabels, sections, sectionTitle, specifySections } from './sections';

const button: INodeProperties = {
	displayName: 'Button Text',
	name: 'buttonText',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Choose a time',
	description: `What the button that opens the list says, up to ${MAX_LIST_BUTTON_LENGTH} characters, without emoji or formatting`,
};

const rows: INodeProperties = {
	displayName: 'Rows',
	name: 'rows',
	type: 'fixedCollection',
	placeholder: 'Add Row',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	description: `What can be chosen in this section, up to ${MAX_ROWS} rows over all sections`,
	options: [
		{
			displayName: 'Row',
			name: 'row',
			values: [
				{
					displayName: 'Title',
					name: 'title',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. 9 to 10',
					description: `What the row says, up to ${MAX_ROW_TITLE_LENGTH} characters`,
				},
				{
					displayName: 'Description',
					name: 'description',
					type: 'string',
					default: '',
					placeholder: 'e.g. Our first round',
					description: `Small text below the title, up to ${MAX_ROW_DESCRIPTION_LENGTH} characters`,
				},
				{
					displayName: 'ID',
					name: 'id',
					type: 'string',
					default: '',
					placeholder: 'e.g. slot-9',
					description: `What comes back to you with the answer, up to ${MAX_ROW_ID_LENGTH} characters, different in each row of all sections. Made from the title when it is blank: "9 to 10" becomes 9-to-10, the next one 9-to-10-2.`,
				},
			],
		},
	],
};

const form: INodeProperties = {
	displayName: 'Sections',
	name: 'sections',
	type: 'fixedCollection',
	placeholder: 'Add Section',
	typeOptions: { multipleValues: true, sortable: true },
	required: true,
	default: {},
	description: `Groups of rows, up to ${MAX_SECTIONS} with ${MAX_ROWS} rows in all; a short list is one section`,
	options: [{ displayName: 'Section', name: 'section', values: [sectionTitle, rows] }],
};

const asJson: INodeProperties = {
	displayName: 'Sections',
	name: 'sectionsJson',
	type: 'json',
	required: true,
	default: '',
	placeholder:
		'e.g. [{ "title": "Tomorrow", "rows": [{ "title": "9 to 10" }, { "title": "10 to 11" }] }]',
	description: `A list of up to ${MAX_SECTIONS} sections with title and rows, or of up to ${MAX_ROWS} rows alone`,
	hint: 'A row is its title, or an object such as { "title": "9 to 10", "description": "Our first round", "id": "slot-9" }.',
};

export const list: Kind = {
	option: {
		name: 'List',
		value: 'list',
		description: `A menu of up to ${MAX_ROWS} rows that opens from a button`,
	},
	fields: [body, button, ...specifySections(form, asJson), headerText, footer],
	labels: {
		...partLabels,
		...sectionLabels,
		[`${INTERACTIVE}.action.button`]: 'Button Text',
		[`${SECTION}.rows`]: 'Rows',
		[`${SECTION}.rows.*`]: 'Rows',
		[`${SECTION}.rows.*.title`]: 'Title',
		[`${SECTION}.rows.*.id`]: 'ID',
		[`${SECTION}.rows.*.description`]: 'Description',
	},
	content: (param) => ({
		header: textHeader(param),
		body: requiredBody(param),
		footer: optionalText(param('footer')),
		action: {
			button: param('buttonText'),
			sections: identified(sections(param, ['rows'], section)),
		},
	}),
};

function section({ title, rows: value, ...others }: Record<string, unknown>): object {
	const list = entries(value, 'row');
	const read = Array.isArray(list) ? list.map(fields) : list;
	return defined({ ...others, title: filled(title), rows: read });
}

/** Adds IDs to the rows, unique over all sections. */
function identified(sectionList: unknown): unknown {
	if (!Array.isArray(sectionList)) return sectionList;
	const all = sectionList.map(fields);
	const withAllIds = withIds(all.flatMap(rowsOf)).map(row).values();
	return all.map((one) =>
		Array.isArray(one.rows)
			? { ...one, rows: rowsOf(one).map(() => withAllIds.next().value) }
			: one,
	);
}

const rowsOf = ({ rows: value }: Record<string, unknown>) =>
	Array.isArray(value) ? value.map(fields) : [];

const row = ({ description, ...others }: Record<string, unknown>) =>
	defined({ ...others, description: filled(description) });
