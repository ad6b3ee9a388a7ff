import type { INodeProperties } from 'n8n-workflow';
import { MEDIA_ID_DAYS, formatsOf } from '../../wire/media';
import type { FileKind } from '../../wire/media';
import type { Param } from '../operation';
import { choose } from '../panel';
import { NO_FILE } from './fileLabels';

interface More {
	/** Further fields for a link. */
	link?: INodeProperties[];
	/** Further fields for an uploaded file. */
	id?: INodeProperties[];
}

/**
 * The fields for the file of a header.
 *
 * @param example the name of a file of this kind
 */
export const headerFile = (
	kind: FileKind,
	example: string,
	{ link = [], id = [] }: More = {},
): INodeProperties[] =>
	choose(
		'Header From',
		'headerFrom',
		[
			{
				option: {
					name: 'Link',
					value: 'link',
					description: 'WhatsApp fetches the file from a public address',
				},
				fields: [
					{
						displayName: 'Header Link',
						name: 'headerLink',
						type: 'string',
						required: true,
						default: '',
						placeholder: `e.g. https://example.com/${example}`,
						description: `Public address of the file, starting with http:// or https://. ${formatsOf(kind)}.`,
					},
					...link,
				],
			},
			{
				option: {
					name: 'Media ID',
					value: 'id',
					description: 'The file was uploaded to WhatsApp before',
				},
				fields: [
					{
						displayName: 'Header Media ID',
						name: 'headerMediaId',
						type: 'string',
						required: true,
						default: '',
						placeholder: 'e.g. 1234567890',
						description: `ID that the file got when it was uploaded, valid for ${MEDIA_ID_DAYS} days. ${formatsOf(kind)}.`,
					},
					...id,
				],
			},
		],
		{ hint: `${NO_FILE}.` },
	);

export const readHeaderFile = (param: Param) =>
	param('headerFrom') === 'id' ? { id: param('headerMediaId') } : { link: param('headerLink') };
