import type { ResourceMapperField } from 'n8n-workflow';
import type { KnownPart } from '../../../../wire/definition/known';
import { variablesOf } from '../../../../wire/definition/variables';
import { excerpt } from './excerpt';
import { mapperField } from './mapperField';

const FILE = { context: 'link or media ID' };
const PDF = { context: 'link to a PDF, or media ID' };

type FieldsOfHeader = (header: KnownPart, card?: number) => ResourceMapperField[];

const fieldsByFormat: Readonly<Record<string, FieldsOfHeader>> = {
	TEXT: ({ text = '', example }, card) =>
		variablesOf(text).map((variable) =>
			mapperField(
				{ kind: 'header.text', variable, card },
				{
					context: (maxLength) => excerpt(text, variable, maxLength),
					example: example?.header_text?.[0] ?? example?.header_text_named_params?.[0]?.example,
				},
			),
		),
	IMAGE: (_, card) => [mapperField({ kind: 'header.image', card }, FILE)],
	VIDEO: (_, card) => [mapperField({ kind: 'header.video', card }, FILE)],
	DOCUMENT: (_, card) => [
		mapperField({ kind: 'header.document', card }, PDF),
		mapperField(
			{ kind: 'header.file_name', card },
			{ optional: true, example: 'invoice-4711.pdf' },
		),
	],
	LOCATION: (_, card) => [
		mapperField({ kind: 'header.latitude', card }, { example: '59.3293' }),
		mapperField({ kind: 'header.longitude', card }, { example: '18.0686' }),
		mapperField({ kind: 'header.place_name', card }, { optional: true }),
		mapperField({ kind: 'header.address', card }, { optional: true }),
	],
};

export const headerMapperFields: FieldsOfHeader = (header, card) =>
	fieldsOfFormat(header)?.(header, card) ?? [];

/** False for a header of a format that messages cannot carry. */
export const isSupportedHeader = (header: KnownPart) => fieldsOfFormat(header) !== undefined;

const fieldsOfFormat = ({ format = 'TEXT' }: KnownPart) =>
	Object.hasOwn(fieldsByFormat, format) ? fieldsByFormat[format] : undefined;
