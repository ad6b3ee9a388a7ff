import type { INodeProperties } from 'n8n-workflow';
import { check } from '../../../labels/check';
import type { Labels } from '../../../labels/labels';
import { withoutExpressions } from '../../../wire/evaluated';
import { MAX_HEADER_LENGTH } from '../../../wire/interactive/messageParts';
import { MAX_CAPTION_LENGTH } from '../../../wire/media';
import type { FileKind } from '../../../wire/media';
import { text } from '../../../wire/text';
import { omitUndefined, toRecord, nonBlank } from '../../panelValues';
import type { Param } from '../../operation';
import { choose } from '../../panel';
import { fileLabel, linkLabel, mediaIdLabel } from '../fileLabels';
import { headerFile, readHeaderFile } from '../headerFile';
import { INTERACTIVE } from './interactiveKind';
import { headerText } from './interactiveTexts';

const caption: INodeProperties = {
	displayName: 'Caption',
	name: 'caption',
	type: 'string',
	default: '',
	placeholder: 'e.g. Your new kitchen',
	description: `Caption of the file, up to ${MAX_CAPTION_LENGTH} characters. LINK accepts it, but WhatsApp may not show it.`,
};

const fileName: INodeProperties = {
	displayName: 'File Name',
	name: 'fileName',
	type: 'string',
	default: '',
	placeholder: 'e.g. offer-4711.pdf',
	description: 'File name shown on the phone',
};

const provider: INodeProperties = {
	displayName: 'Media Provider',
	name: 'provider',
	type: 'string',
	default: '',
	placeholder: 'e.g. our-archive',
	description:
		'Name of the media provider with the login for the link, if LINK configured one for you',
};

const more = (options: INodeProperties[]): INodeProperties => ({
	displayName: 'Header Options',
	name: 'headerOptions',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options,
});

/** The fields of a media header; a media provider applies only to links. Message API 1.4.19, Interactive media. */
const file = (kind: FileKind, example: string, options: INodeProperties[]) =>
	headerFile(kind, example, { link: [more([...options, provider])], id: [more(options)] });

/** The header of kinds that allow media there. See docs/decisions.md#headers-by-kind. */
export const headerFields: INodeProperties[] = choose(
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
	{ default: 'none', description: 'Content above the body' },
);

const FILE = `${INTERACTIVE}.header.image|video|document`;

export const headerLabels: Labels = {
	[`${INTERACTIVE}.header.type`]: 'Header',
	[FILE]: fileLabel('Header', 'Header Link', 'Header Media ID'),
	[`${FILE}.link`]: linkLabel('Header Link'),
	[`${FILE}.id`]: mediaIdLabel('Header Media ID'),
	[`${FILE}.caption`]: 'Header Caption',
	[`${FILE}.filename`]: 'Header File Name',
	[`${FILE}.provider`]: 'Header Media Provider',
	[`${FILE}.provider.name`]: 'Header Media Provider',
};

const shownText = withoutExpressions.pipe(text(MAX_HEADER_LENGTH));

/** The header of the message; undefined for None. */
export function readHeader(param: Param): object | undefined {
	const type = String(param('header'));
	if (type === 'none') return undefined;
	if (type === 'text') {
		// The schema leaves out a blank text, but here it was asked for.
		return {
			type,
			text: check(shownText, param('headerText'), { '': 'Header Text' }),
		};
	}
	const options = toRecord(param('headerOptions'));
	const provider = nonBlank(options.provider);
	const content = omitUndefined({
		...readHeaderFile(param),
		caption: nonBlank(options.caption),
		filename: type === 'document' ? nonBlank(options.fileName) : undefined,
		provider: provider === undefined ? undefined : { name: provider },
	});
	return { type, [type]: content };
}
