import type { INodeProperties } from 'n8n-workflow';
import { LONGEST_CAPTION } from '../../../wire/media';
import type { FileKind } from '../../../wire/media';
import { defined, fields, filled } from '../../given';
import type { Param } from '../../operation';
import { choose } from '../../panel';
import { headerFile, readHeaderFile } from '../headerFile';
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
const file = (kind: FileKind, example: string, options: INodeProperties[]) =>
	headerFile(kind, example, { link: [more([...options, provider])], id: [more(options)] });

/** What to show above the body, for the kinds that take a file there. Source: L1061, A-59. */
export const anyHeader: INodeProperties[] = choose(
	'Header',
	'header',
	[
		{
			option: { name: 'Document', value: 'document' },
			fields: file('document', 'offer.pdf', [caption, fileName]),
		},
		{
			option: { name: 'Image', value: 'image' },
			fields: file('image', 'kitchen.jpg', [caption]),
		},
		{ option: { name: 'None', value: 'none' }, fields: [] },
		{
			option: { name: 'Text', value: 'text' },
			fields: [{ ...headerText, required: true }],
		},
		{
			option: { name: 'Video', value: 'video' },
			fields: file('video', 'tour.mp4', [caption]),
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
	const content = defined({
		...readHeaderFile(param),
		caption: filled(options.caption),
		filename: type === 'document' ? filled(options.fileName) : undefined,
		provider: provider === undefined ? undefined : { name: provider },
	});
	return { type, [type]: content };
}
