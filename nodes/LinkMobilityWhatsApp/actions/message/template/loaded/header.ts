import type { ResourceMapperField } from 'n8n-workflow';
import type { KnownPart } from '../../../../wire/definition/known';
import { variablesOf } from '../../../../wire/definition/variables';
import { around, field } from './field';

const FILE = { context: 'link or media ID' };
const PDF = { context: 'link to a PDF, or media ID' };

/** The fields for a header, by its format. */
const formats: Readonly<Record<string, (part: KnownPart, card?: number) => ResourceMapperField[]>> =
	{
		TEXT: ({ text = '', example }, card) =>
			variablesOf(text).map((variable) =>
				field(
					{ kind: 'Header', variable, card },
					{
						context: around(text, variable),
						example: example?.header_text?.[0] ?? example?.header_text_named_params?.[0]?.example,
					},
				),
			),
		IMAGE: (_, card) => [field({ kind: 'Header Image', card }, FILE)],
		VIDEO: (_, card) => [field({ kind: 'Header Video', card }, FILE)],
		DOCUMENT: (_, card) => [
			field({ kind: 'Header Document', card }, PDF),
			field({ kind: 'Header File Name', card }, { optional: true, example: 'invoice-4711.pdf' }),
		],
		LOCATION: (_, card) => [
			field({ kind: 'Header Latitude', card }, { example: '59.3293' }),
			field({ kind: 'Header Longitude', card }, { example: '18.0686' }),
			field({ kind: 'Header Place Name', card }, { optional: true }),
			field({ kind: 'Header Address', card }, { optional: true }),
		],
	};

export const headerFields = (part: KnownPart, card?: number): ResourceMapperField[] =>
	formatOf(part)?.(part, card) ?? [];

/** Undefined for a format that this package does not support. */
export const formatOf = ({ format = 'TEXT' }: KnownPart) =>
	Object.hasOwn(formats, format) ? formats[format] : undefined;
