import type { INodeProperties } from 'n8n-workflow';
import {
	MAX_ROW_ID_LENGTH,
	MAX_ROW_TITLE_LENGTH,
	MAX_ROWS,
} from '../../../wire/interactive/listMessage';
import { MAX_SECTIONS } from '../../../wire/interactive/messageSections';
import { omitUndefined, toRecord, nonBlank } from '../../panelValues';
import { toEntries, withUniqueIds } from './choices';
import { INTERACTIVE } from './interactiveKind';
import type { InteractiveKindEntry } from './interactiveKind';
import {
	body,
	footer,
	headerText,
	readTextHeader,
	optionalText,
	readBody,
	textLabels,
} from './interactiveTexts';
import { listButton, rowDescription } from './listFields';
import { SECTION, readSections, sectionLabels, sectionTitle, specifySections } from './sections';

const rowsField: INodeProperties = {
	displayName: 'Rows',
	name: 'rows',
	type: 'fixedCollection',
	placeholder: 'Add Row',
	typeOptions: { multipleValues: true, sortable: true },
	default: { row: [{ title: '', description: '', id: '' }] },
	description: `Rows of this section, up to ${MAX_ROWS} in all sections together`,
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
					description: `Text of the row, up to ${MAX_ROW_TITLE_LENGTH} characters`,
				},
				rowDescription,
				{
					displayName: 'ID',
					name: 'id',
					type: 'string',
					default: '',
					placeholder: 'e.g. slot-9',
					description: `Returned with the reply, up to ${MAX_ROW_ID_LENGTH} characters, unique. If blank, derived from the title: "9 to 10" becomes 9-to-10.`,
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
	default: { section: [{ title: '', rows: rowsField.default }] },
	description: `Groups of rows, up to ${MAX_SECTIONS} sections and ${MAX_ROWS} rows in total. A short list needs one section.`,
	options: [{ displayName: 'Section', name: 'section', values: [sectionTitle, rowsField] }],
};

const asJson: INodeProperties = {
	displayName: 'Sections',
	name: 'sectionsJson',
	type: 'json',
	required: true,
	default: '',
	placeholder:
		'e.g. [{ "title": "Tomorrow", "rows": [{ "title": "9 to 10" }, { "title": "10 to 11" }] }]',
	description: `A list of up to ${MAX_SECTIONS} sections with title and rows, or of up to ${MAX_ROWS} rows without sections`,
	hint: 'For example: [{ "title": "Tomorrow", "rows": ["9 to 10", { "title": "10 to 11", "description": "…", "id": "at-10" }] }]',
};

export const list: InteractiveKindEntry = {
	option: {
		name: 'List',
		value: 'list',
		description: `A menu of up to ${MAX_ROWS} rows that opens from a button`,
	},
	fields: [body, listButton, ...specifySections(form, asJson), headerText, footer],
	labels: {
		...textLabels,
		...sectionLabels,
		[`${INTERACTIVE}.action.button`]: 'Button Text',
		[`${SECTION}.rows`]: 'Rows',
		[`${SECTION}.rows.*`]: 'Rows',
		[`${SECTION}.rows.*.title`]: 'Title',
		[`${SECTION}.rows.*.id`]: 'ID',
		[`${SECTION}.rows.*.description`]: 'Description',
	},
	content: (param) => ({
		header: readTextHeader(param),
		body: readBody(param),
		footer: optionalText(param('footer')),
		action: {
			button: param('buttonText'),
			sections: withUniqueRowIds(readSections(param, ['rows'], readSection)),
		},
	}),
};

function readSection({ title, rows, ...others }: Record<string, unknown>): object {
	const entries = toEntries(rows, 'row');
	const records = Array.isArray(entries) ? entries.map(toRecord) : entries;
	return omitUndefined({ ...others, title: nonBlank(title), rows: records });
}

/** Gives the rows of all sections unique IDs. */
function withUniqueRowIds(sections: unknown): unknown {
	if (!Array.isArray(sections)) return sections;
	const records = sections.map(toRecord);
	const rows = withUniqueIds(records.flatMap(rowsOf)).map(readRow).values();
	return records.map((section) =>
		Array.isArray(section.rows)
			? { ...section, rows: rowsOf(section).map(() => rows.next().value) }
			: section,
	);
}

const rowsOf = ({ rows }: Record<string, unknown>) =>
	Array.isArray(rows) ? rows.map(toRecord) : [];

const readRow = ({ description, ...others }: Record<string, unknown>) =>
	omitUndefined({ ...others, description: nonBlank(description) });
