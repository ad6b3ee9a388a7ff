import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod/v3';
import { labeled } from '../../../labels/labeled';
import { flagOr } from '../../../wire/flag';
import { files } from '../../../wire/media';
import { identifier } from '../../../wire/text';
import { forMessages } from '../shownFor';
import { orDefault } from './orDefault';
import { numberUpTo } from './numberUpTo';

/** The largest file to fetch, in megabytes. WhatsApp sends none larger than the maximum. */
const megabytes = { default: files.video.megabytes, max: files.document.megabytes };

/** How long to wait for a file, in seconds. */
const seconds = { default: 60, max: 600 };

export const allowPrivateField: INodeProperties = {
	displayName: 'Allow Private Addresses',
	name: 'allowPrivate',
	type: 'boolean',
	displayOptions: forMessages,
	default: false,
	description:
		'Whether Download Media may fetch by plain HTTP and from your own network, as the sandbox needs. Leave it off for LINK.',
};

export const downloadMediaField: INodeProperties = {
	displayName: 'Download Media',
	name: 'downloadMedia',
	type: 'boolean',
	displayOptions: forMessages,
	default: false,
	description:
		'Whether to fetch the file of a message into binary data. If that fails, media.download says why.',
};

export const mediaFieldField: INodeProperties = {
	displayName: 'Media Field',
	name: 'mediaField',
	type: 'string',
	displayOptions: forMessages,
	default: 'data',
	placeholder: 'e.g. data',
	description: 'The name under which Download Media puts the file into the binary data',
};

export const mediaSizeLimitField: INodeProperties = {
	displayName: 'Media Size Limit',
	name: 'mediaSizeLimit',
	type: 'number',
	displayOptions: forMessages,
	typeOptions: { minValue: 1, maxValue: megabytes.max },
	default: 16,
	description: `The largest file that Download Media fetches, in megabytes, up to ${megabytes.max}. media.download says if one is larger.`,
};

export const mediaTimeoutField: INodeProperties = {
	displayName: 'Media Timeout',
	name: 'mediaTimeout',
	type: 'number',
	displayOptions: forMessages,
	typeOptions: { minValue: 1, maxValue: seconds.max },
	default: 60,
	description: `How many seconds Download Media waits for a file to be complete, up to ${seconds.max}`,
};

export const mediaOptions = z.object({
	allowPrivate: labeled('Allow Private Addresses', flagOr(false)),
	downloadMedia: labeled('Download Media', flagOr(false)),
	mediaField: orDefault(
		'data',
		labeled(
			'Media Field',
			identifier().refine(
				(name) => /^[\w-]+$/.test(name),
				'may have letters, digits, hyphens and underscores only, such as data',
			),
		),
	),
	mediaSizeLimit: numberUpTo('Media Size Limit', megabytes, 'megabytes'),
	mediaTimeout: numberUpTo('Media Timeout', seconds, 'seconds'),
});
export type MediaOptions = z.output<typeof mediaOptions>;
