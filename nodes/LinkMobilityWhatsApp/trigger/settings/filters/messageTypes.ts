import type { INodeProperties } from 'n8n-workflow';
import { messageTypes } from '../../events/messageType';
import { forMessages } from '../shownFor';
import type { Item } from './filter';
import { choice } from './values';

export const messageTypesField: INodeProperties = {
	displayName: 'Message Types',
	name: 'messageTypes',
	type: 'multiOptions',
	displayOptions: forMessages,
	options: [
		{ name: 'Audio', value: 'audio' },
		{ name: 'Button of a Template', value: 'button' },
		{ name: 'Contacts', value: 'contacts' },
		{ name: 'Document', value: 'document' },
		{ name: 'Flow Reply', value: 'flow_reply' },
		{ name: 'Image', value: 'image' },
		{ name: 'List Reply', value: 'list_reply' },
		{ name: 'Location', value: 'location' },
		{ name: 'Order', value: 'order' },
		{ name: 'Other', value: 'unknown' },
		{ name: 'Reaction', value: 'reaction' },
		{ name: 'Reply Button', value: 'button_reply' },
		{ name: 'Sticker', value: 'sticker' },
		{ name: 'Text', value: 'text' },
		{ name: 'Video', value: 'video' },
	],
	default: [],
	description: 'Start only for incoming messages of these types',
};

export const messageTypesSchema = choice('Message Types', messageTypes);

export const hasMessageType = ({ type }: Item, allowedTypes?: ReadonlySet<unknown>): boolean =>
	allowedTypes?.has(type) ?? true;
