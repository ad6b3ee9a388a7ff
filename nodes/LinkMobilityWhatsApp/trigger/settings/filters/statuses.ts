import type { INodeProperties } from 'n8n-workflow';
import { statuses } from '../../../wire/codes';
import { labeled } from '../../../labels/labeled';
import { flagOr } from '../../../wire/flag';
import { forReports } from '../shownFor';
import type { Item } from './filter';
import { choice } from './values';

export const finalOnlyField: INodeProperties = {
	displayName: 'Final Statuses Only',
	name: 'finalOnly',
	type: 'boolean',
	displayOptions: forReports,
	default: false,
	description:
		'Whether to start only for reports with a final status: delivered, read, deleted, failed, invalid contact, tracking lost',
};

export const statusesField: INodeProperties = {
	displayName: 'Statuses',
	name: 'statuses',
	type: 'multiOptions',
	displayOptions: forReports,
	options: [
		{ name: 'Deleted', value: 'deleted' },
		{ name: 'Delivered', value: 'delivered' },
		{ name: 'Failed', value: 'failed' },
		{ name: 'Invalid Contact', value: 'invalid_contact' },
		{ name: 'Other', value: 'unknown' },
		{ name: 'Queued', value: 'queued' },
		{ name: 'Read', value: 'read' },
		{ name: 'Sent by WhatsApp', value: 'sent' },
		{ name: 'Sent to WhatsApp', value: 'sent_to_whatsapp' },
		{ name: 'Tracking Lost', value: 'tracking_lost' },
	],
	default: [],
	description:
		'Start only for these statuses. A message that is read at once may lack the report Delivered: choose Read, too.',
};

export const finalOnlySchema = labeled('Final Statuses Only', flagOr(false));
export const statusesSchema = choice('Statuses', statuses);

export const hasStatus = ({ status }: Item, allowedStatuses?: ReadonlySet<unknown>): boolean =>
	allowedStatuses?.has(status) ?? true;

export const isFinalIfRequired = ({ final }: Item, finalOnly: boolean): boolean =>
	!finalOnly || final === true;
