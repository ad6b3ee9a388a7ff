import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../../labels/labels';
import { MAX_HEADER_VALUE_LENGTH } from '../../../wire/template/filledInHeader';
import { omitUndefined, nonBlank } from '../../panelValues';
import type { Param } from '../../operation';
import { choose } from '../../panel';
import { fileLabel, linkLabel, mediaIdLabel } from '../fileLabels';
import { headerFile, readHeaderFile } from '../headerFile';
import { parameterName, readParameterName } from './parameterName';
import { locationFields, readLocation } from './headerLocation';
import { COMPONENTS } from './templateLabels';

const fileName: INodeProperties = {
	displayName: 'Header File Name',
	name: 'headerFileName',
	type: 'string',
	default: '',
	placeholder: 'e.g. invoice-4711.pdf',
	description: 'File name shown on the phone',
};

const text: INodeProperties = {
	displayName: 'Header Text',
	name: 'headerText',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 4711',
	description: `Value for the variable in the header, up to ${MAX_HEADER_VALUE_LENGTH} characters`,
};

const none = {
	option: { name: 'None', value: 'none', description: 'The header has nothing to fill in' },
	fields: [],
};
const image = {
	option: { name: 'Image', value: 'image' },
	fields: headerFile('image', 'kitchen.jpg'),
};
const video = {
	option: { name: 'Video', value: 'video' },
	fields: headerFile('video', 'tour.mp4'),
};
const document = {
	option: { name: 'Document', value: 'document', description: 'PDF only' },
	fields: [...headerFile('pdf', 'invoice.pdf'), fileName],
};
const location = {
	option: { name: 'Location', value: 'location', description: 'A place on a map' },
	fields: locationFields,
};
const variable = {
	option: { name: 'Text', value: 'text', description: 'The header has a variable' },
	fields: [text, { ...parameterName, displayName: 'Header Parameter Name', name: 'headerName' }],
};

const HEADER_DESCRIPTION = {
	description: 'Kind of content that the header of the template takes',
};

export const headerFields = choose(
	'Header',
	'header',
	[document, image, location, none, variable, video],
	{
		...HEADER_DESCRIPTION,
		default: 'none',
	},
);

/** The header of a limited-time offer allows neither documents nor text with variables. */
export const offerHeaderFields = choose(
	'Header',
	'header',
	[none, image, video],
	HEADER_DESCRIPTION,
);

const PARAMETER = `${COMPONENTS}.<header>.parameters.*`;
const FILE = `${PARAMETER}.image|video|document`;

export const headerLabels: Labels = {
	[`${PARAMETER}.type`]: 'Header',
	[`${PARAMETER}.text`]: 'Header Text',
	[`${PARAMETER}.parameterName`]: 'Header Parameter Name',
	[FILE]: fileLabel('Header', 'Header Link', 'Header Media ID'),
	[`${FILE}.link`]: linkLabel('Header Link'),
	[`${FILE}.id`]: mediaIdLabel('Header Media ID'),
	[`${FILE}.filename`]: 'Header File Name',
	[`${PARAMETER}.location.latitude`]: 'Header Latitude',
	[`${PARAMETER}.location.longitude`]: 'Header Longitude',
	[`${PARAMETER}.location.name`]: 'Header Place Name',
	[`${PARAMETER}.location.address`]: 'Header Address',
};

/** The header component; none if there is nothing to fill in. */
export function readHeader(param: Param): unknown[] {
	const type = String(param('header'));
	if (type === 'none') return [];
	return [{ type: 'header', parameters: [{ type, ...readContent(type, param) }] }];
}

function readContent(type: string, param: Param) {
	if (type === 'text') return readText(param);
	return { [type]: type === 'location' ? readLocation(param) : readMedia(type, param) };
}

const readText = (param: Param) =>
	omitUndefined({
		text: param('headerText'),
		parameterName: readParameterName(param('headerName')),
	});

function readMedia(type: string, param: Param) {
	const file = readHeaderFile(param);
	if (type !== 'document') return file;
	return omitUndefined({ ...file, filename: nonBlank(param('headerFileName')) });
}
