import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import { MAX_HEADER_LENGTH } from '../../wire/definition/header';
import { isNumber, variablesOf } from '../../wire/definition/variables';
import { filled } from '../given';
import type { Param } from '../operation';
import { choose } from '../panel';
import { named } from './body';

/** The handle that Meta returns for an uploaded file. See docs/decisions.md#header-handle. */
export const handle: INodeProperties = {
	displayName: 'Header Example File',
	name: 'headerHandle',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 4::aW1hZ2UvanBlZw==:ARb…',
	description:
		"Handle of an example file for the review, which Meta's Resumable Upload API gives. It is neither a link nor a media ID.",
	hint: "LINK's support uploads a file and gives you its handle. Messages bring their own file.",
};

const text: INodeProperties[] = [
	{
		displayName: 'Header Text',
		name: 'headerText',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. Order {{1}}',
		description: `Stands in bold above the body, up to ${MAX_HEADER_LENGTH} characters, with at most one variable and without emojis, asterisks or line breaks`,
	},
	{
		displayName: 'Header Example',
		name: 'headerExample',
		type: 'string',
		default: '',
		placeholder: 'e.g. 4711',
		description: 'What the variable of the header may be, for the review. Blank if it has none.',
	},
];

const NONE = 'NONE';

const none = { option: { name: 'None', value: NONE }, fields: [] };
const image = { option: { name: 'Image', value: 'IMAGE' }, fields: [handle] };
const video = { option: { name: 'Video', value: 'VIDEO' }, fields: [handle] };
const document = {
	option: { name: 'Document', value: 'DOCUMENT', description: 'A PDF' },
	fields: [handle],
};
const location = {
	option: { name: 'Location', value: 'LOCATION', description: 'A place on a map' },
	fields: [],
};
const words = { option: { name: 'Text', value: 'TEXT' }, fields: text };

const WHAT = { description: 'What stands above the body' };

export const headerFields = choose(
	'Header',
	'headerFormat',
	[document, image, location, none, words, video],
	{ ...WHAT, default: NONE },
);

/** The header of a limited-time offer, which can be neither a document nor a text. */
export const offerHeaderFields = choose('Header', 'headerFormat', [none, image, video], WHAT);

/** For an update, which has no None: a header that is not in Update Fields stays. */
export const newHeaderFields = choose(
	'Format',
	'headerFormat',
	[document, image, location, words, video],
	{ ...WHAT, default: 'TEXT' },
);
export const newOfferHeaderFields = choose('Format', 'headerFormat', [image, video], WHAT);

/**
 * The labels of the header.
 *
 * @param components where the header component is in the request
 */
export function headerLabels(components = 'components'): Labels {
	const header = `${components}.<HEADER>`;
	const example = `${header}.example`;
	return {
		[`${header}.format`]: 'Header',
		[`${header}.text`]: 'Header Text',
		[`${example}.header_text.*`]: { label: 'Header Example', row: () => '' },
		[`${example}.header_text_named_params.*`]: '',
		[`${example}.header_text_named_params.*.example`]: 'Header Example',
		[`${example}.header_text_named_params.*.param_name`]: {
			label: 'Header Example',
			words: () => 'Header Example is for a variable, and Header Text has none',
		},
		[`${example}.header_handle`]: 'Header Example File',
		[`${example}.header_handle.*`]: { label: 'Header Example File', row: () => '' },
		[example]: 'Header Example',
	};
}

/** The header component; none for None. */
export function readHeader(param: Param): unknown[] {
	const format = param('headerFormat');
	if (format === NONE) return [];
	const type = 'HEADER';
	if (format === 'TEXT') return [{ type, format, text: param('headerText'), ...example(param) }];
	if (format === 'LOCATION') return [{ type, format }];
	return [{ type, format, example: { header_handle: [param('headerHandle')] } }];
}

function example(param: Param) {
	const entered = filled(param('headerExample'));
	if (entered === undefined) return {};
	const text = param('headerText');
	const names = typeof text === 'string' ? variablesOf(text) : [];
	return {
		example: names.every(isNumber)
			? { header_text: [entered] }
			: { header_text_named_params: named(names, [entered]) },
	};
}
