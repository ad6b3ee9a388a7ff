import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import { MAX_CAPTION_LENGTH, MEDIA_ID_DAYS, formatsOf } from '../../wire/media';
import type { MediaKind } from '../../wire/media';
import type { endpoints } from '../../wire/endpoints';
import { nonBlank } from '../panelValues';
import type { Operation, Param } from '../operation';
import { choose } from '../panel';
import { acceptedItem } from './acceptedItem';
import { checkOnly } from './checkOnly';
import { envelope } from './envelope';
import { EXAMPLE_FILES } from './exampleFiles';
import { NO_FILE, fileLabel, linkLabel, mediaIdLabel } from './fileLabels';
import { advancedOptions, options } from './options';
import { messagePreview } from './preview/messagePreview';
import { requestLabels } from './requestLabels';
import { toWithinWindow } from './serviceWindow';

const caption: INodeProperties = {
	displayName: 'Caption',
	name: 'caption',
	type: 'string',
	typeOptions: { rows: 2 },
	default: '',
	placeholder: 'e.g. Your new kitchen',
	description: `Text below the media, up to ${MAX_CAPTION_LENGTH} characters`,
};

const fileName: INodeProperties = {
	displayName: 'File Name',
	name: 'fileName',
	type: 'string',
	default: '',
	placeholder: 'e.g. invoice-4711.pdf',
	description: 'File name shown on the phone; its extension determines the file type',
};

/**
 * The fields for the source of the file, a link or a media ID.
 *
 * @param example file name for the placeholder
 * @param formats the formats that WhatsApp accepts
 */
const sourceFields = (example: string, formats: string) =>
	choose(
		'Media From',
		'mediaFrom',
		[
			{
				option: {
					name: 'Link',
					value: 'link',
					description: 'WhatsApp downloads the file from a public URL',
				},
				fields: [
					{
						displayName: 'Link',
						name: 'link',
						type: 'string',
						required: true,
						default: '',
						placeholder: `e.g. https://example.com/${example}`,
						description: `Public URL of the file, not of a page. ${formats}. ${EXAMPLE_FILES}.`,
					},
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
						displayName: 'Media ID',
						name: 'mediaId',
						type: 'string',
						required: true,
						default: '',
						placeholder: 'e.g. 1234567890',
						description: `ID returned when the file was uploaded, valid for ${MEDIA_ID_DAYS} days. ${formats}.`,
					},
				],
			},
		],
		{ hint: `${NO_FILE}.` },
	);

const labelsOf = (kind: MediaKind, label: string): Labels => ({
	[`messages.*.${kind}`]: fileLabel(label, 'a Link', 'a Media ID'),
	[`messages.*.${kind}.link`]: linkLabel(`${label}: Link`),
	[`messages.*.${kind}.id`]: mediaIdLabel(`${label}: Media ID`),
	[`messages.*.${kind}.caption`]: 'Caption',
	[`messages.*.${kind}.filename`]: 'File Name',
});

const labels: Labels = {
	...requestLabels,
	'messages.*.type': 'Media Type',
	...labelsOf('image', 'Image'),
	...labelsOf('video', 'Video'),
	...labelsOf('audio', 'Audio'),
	...labelsOf('document', 'Document'),
};

export const media: Operation<typeof endpoints.sendMessages> = {
	option: {
		name: 'Send Media',
		value: 'sendMedia',
		action: 'Send media message',
		description:
			'Send an image, video, audio file or document to a recipient who messaged you in the last 24 hours',
	},
	fields: [
		toWithinWindow,
		...choose(
			'Media Type',
			'mediaType',
			[
				{
					option: { name: 'Audio', value: 'audio', description: 'Audio has no caption' },
					fields: sourceFields('greeting.mp3', formatsOf('audio')),
				},
				{
					option: { name: 'Document', value: 'document' },
					fields: [...sourceFields('invoice.pdf', formatsOf('document')), caption, fileName],
				},
				{
					option: { name: 'Image', value: 'image' },
					fields: [...sourceFields('kitchen.jpg', formatsOf('image')), caption],
				},
				{
					option: { name: 'Video', value: 'video' },
					fields: [...sourceFields('tour.mp4', formatsOf('video')), caption],
				},
			],
			{ default: 'image' },
		),
		checkOnly,
		options,
		advancedOptions,
	],
	labels: () => labels,
	request(param, settings) {
		const type = String(param('mediaType'));
		return envelope(param, settings, {
			type,
			[type]: { ...readSource(param), ...readTexts(type, param) },
		});
	},
	output: acceptedItem,
	preview: messagePreview,
};

const readSource = (param: Param) =>
	param('mediaFrom') === 'id' ? { id: param('mediaId') } : { link: param('link') };

/** Reads only the fields that the panel shows for the type; n8n cannot read hidden ones. */
function readTexts(type: string, param: Param) {
	if (type === 'audio') return {};
	const texts = { caption: nonBlank(param('caption')) };
	return type === 'document' ? { ...texts, filename: nonBlank(param('fileName')) } : texts;
}
