import type { INodeProperties } from 'n8n-workflow';
import { MEDIA_ID_DAYS, formatsOf } from '../../wire/media';
import type { FileKind } from '../../wire/media';
import type { Param } from '../operation';
import { choose } from '../panel';
import { EXAMPLE_FILES } from './exampleFiles';
import { NO_FILE } from './fileLabels';

interface MoreFields {
	/** Additional fields for a link. */
	link?: INodeProperties[];
	/** Additional fields for a media ID. */
	id?: INodeProperties[];
}

/**
 * The fields for the source of a header's file, a link or a media ID.
 *
 * @param example file name for the placeholder
 */
export const headerFile = (
	kind: FileKind,
	example: string,
	{ link = [], id = [] }: MoreFields = {},
): INodeProperties[] =>
	choose(
		'Header From',
		'headerFrom',
		[
			{
				option: {
					name: 'Link',
					value: 'link',
					description: 'WhatsApp downloads the file from a public URL',
				},
				fields: [
					{
						displayName: 'Header Link',
						name: 'headerLink',
						type: 'string',
						required: true,
						default: '',
						placeholder: `e.g. https://example.com/${example}`,
						description: `Public URL of the file, not of a page. ${formatsOf(kind)}. ${EXAMPLE_FILES}.`,
					},
					...link,
				],
			},
			{
				option: {
					name: 'Media ID',
					value: 'id',
					description: 'The file is already uploaded to WhatsApp',
				},
				fields: [
					{
						displayName: 'Header Media ID',
						name: 'headerMediaId',
						type: 'string',
						required: true,
						default: '',
						placeholder: 'e.g. 1234567890',
						description: `ID returned when the file was uploaded, valid for ${MEDIA_ID_DAYS} days. ${formatsOf(kind)}.`,
					},
					...id,
				],
			},
		],
		{ hint: `${NO_FILE}.` },
	);

export const readHeaderFile = (param: Param) =>
	param('headerFrom') === 'id' ? { id: param('headerMediaId') } : { link: param('headerLink') };
