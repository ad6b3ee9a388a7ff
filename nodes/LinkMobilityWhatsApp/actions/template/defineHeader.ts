import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import { MAX_HEADER_LENGTH } from '../../wire/definition/definedHeader';
import { isNumber, variablesOf } from '../../wire/definition/variables';
import { nonBlank } from '../panelValues';
import type { Param } from '../operation';
import { choose } from '../panel';

/** The example file for the review. Handles come only from an upload to Meta. See docs/decisions.md#header-handle. */
export const exampleHandle: INodeProperties = {
	displayName: 'Header Example File',
	name: 'headerHandle',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 4::aW1hZ2UvanBlZw==:ARb…',
	description:
		"Handle of an example file for the review, from Meta's Resumable Upload API. It is neither a link nor a media ID.",
	hint: "LINK's support can upload a file and give you its handle. Each message has its own file.",
};

const textFields: INodeProperties[] = [
	{
		displayName: 'Header Text',
		name: 'headerText',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. Order {{1}}',
		description: `Bold text above the body, up to ${MAX_HEADER_LENGTH} characters, with at most one variable and without emojis, asterisks or line breaks`,
	},
	{
		displayName: 'Header Example',
		name: 'headerExample',
		type: 'string',
		default: '',
		placeholder: 'e.g. 4711',
		description:
			'Example value of the variable, for the review. Leave blank if the header has none.',
	},
];

const NONE = 'NONE';

const none = { option: { name: 'None', value: NONE }, fields: [] };
const image = { option: { name: 'Image', value: 'IMAGE' }, fields: [exampleHandle] };
const video = { option: { name: 'Video', value: 'VIDEO' }, fields: [exampleHandle] };
const document = {
	option: { name: 'Document', value: 'DOCUMENT', description: 'A PDF file' },
	fields: [exampleHandle],
};
const location = {
	option: { name: 'Location', value: 'LOCATION', description: 'A place on a map' },
	fields: [],
};
const text = { option: { name: 'Text', value: 'TEXT' }, fields: textFields };

const HEADER_DESCRIPTION = { description: 'Content above the body' };

export const headerFields = choose(
	'Header',
	'headerFormat',
	[document, image, location, none, text, video],
	{ ...HEADER_DESCRIPTION, default: NONE },
);

/** The header of a limited-time offer allows neither documents nor text. */
export const offerHeaderFields = choose(
	'Header',
	'headerFormat',
	[none, image, video],
	HEADER_DESCRIPTION,
);

/** For Update, where omitted parts stay: there is no None. */
export const newHeaderFields = choose(
	'Format',
	'headerFormat',
	[document, image, location, text, video],
	{ ...HEADER_DESCRIPTION, default: 'TEXT' },
);
export const newOfferHeaderFields = choose(
	'Format',
	'headerFormat',
	[image, video],
	HEADER_DESCRIPTION,
);

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
			words: () => 'Header Text has no variable for Header Example',
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
	if (format === 'TEXT')
		return [{ type, format, text: param('headerText'), ...readExample(param) }];
	if (format === 'LOCATION') return [{ type, format }];
	return [{ type, format, example: { header_handle: [param('headerHandle')] } }];
}

function readExample(param: Param) {
	const exampleValue = nonBlank(param('headerExample'));
	if (exampleValue === undefined) return {};
	const text = param('headerText');
	const names = typeof text === 'string' ? variablesOf(text) : [];
	return {
		example: names.every(isNumber)
			? { header_text: [exampleValue] }
			: { header_text_named_params: [{ param_name: names[0] ?? '', example: exampleValue }] },
	};
}
