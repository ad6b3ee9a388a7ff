import type { INodeProperties } from 'n8n-workflow';
import { LONGEST_CAPTION, MEDIA_ID_DAYS, formatsOf } from '../../../wire/media';
import { defined, fields, filled } from '../../given';
import type { Param } from '../../operation';
import { choose } from '../../panel';
import { headerText } from './parts';

const caption: INodeProperties = {
	displayName: 'Caption',
	name: 'caption',
	type: 'string',
	default: '',
	placeholder: 'e.g. Your new kitchen',
	description: `Describes the file in up to ${LONGEST_CAPTION} characters. LINK takes it, WhatsApp may not show it.`,
};

const fileName: INodeProperties = {
	displayName: 'File Name',
	name: 'fileName',
	type: 'string',
	default: '',
	placeholder: 'e.g. offer-4711.pdf',
	description: 'What the document is called on the phone',
};

const provider: INodeProperties = {
	displayName: 'Media Provider',
	name: 'provider',
	type: 'string',
	default: '',
	placeholder: 'e.g. our-archive',
	description:
		'Name of the media provider that knows how to log in at the link, if LINK set one up for you',
};

const more = (options: INodeProperties[]): INodeProperties => ({
	displayName: 'Header Options',
	name: 'headerOptions',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options,
});

/** Where the file above the body is, and what goes with it. A provider knows links only. Source: L1072-1073. */
const place = (example: string, formats: string, options: INodeProperties[]) =>
	choose('Header From', 'headerFrom', [
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
					description: `Public address of the file, starting with http:// or https://. ${formats}.`,
				},
				more([...options, provider]),
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
					description: `ID that the file got when it was uploaded, valid for ${MEDIA_ID_DAYS} days. ${formats}.`,
				},
				more(options),
			],
		},
	]);

/** What to show above the body, for the kinds that take a file there. Source: L1061, A-59. */
export const anyHeader: INodeProperties[] = choose(
	'Header',
	'header',
	[
		{
			option: { name: 'Document', value: 'document' },
			fields: place('offer.pdf', formatsOf('document'), [caption, fileName]),
		},
		{
			option: { name: 'Image', value: 'image' },
			fields: place('kitchen.jpg', formatsOf('image'), [caption]),
		},
		{ option: { name: 'None', value: 'none' }, fields: [] },
		{
			option: { name: 'Text', value: 'text' },
			fields: [{ ...headerText, required: true }],
		},
		{
			option: { name: 'Video', value: 'video' },
			fields: place('tour.mp4', formatsOf('video'), [caption]),
		},
	],
	{ default: 'none', description: 'What to show above the body' },
);

/** The header that the panel describes, or nothing for None. */
export function header(param: Param): object | undefined {
	const type = String(param('header'));
	if (type === 'none') return undefined;
	if (type === 'text') return { type, text: param('headerText') };
	const options = fields(param('headerOptions'));
	const provider = filled(options.provider);
	const file = defined({
		...(param('headerFrom') === 'id'
			? { id: param('headerMediaId') }
			: { link: param('headerLink') }),
		caption: filled(options.caption),
		filename: type === 'document' ? filled(options.fileName) : undefined,
		provider: provider === undefined ? undefined : { name: provider },
	});
	return { type, [type]: file };
}
