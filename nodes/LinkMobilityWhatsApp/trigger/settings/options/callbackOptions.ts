import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod/v3';
import { labelled } from '../../../labels/labelled';
import { flag } from '../../../wire/flag';
import { allowListSchema } from './allowList';
import { orDefault } from './orDefault';

/** The answer that LINK's gates expect by default: docs/decisions.md#gate-acknowledgement. */
const ACKNOWLEDGEMENT = 'OK';

export const acknowledgementField: INodeProperties = {
	displayName: 'Acknowledgement',
	name: 'acknowledgement',
	type: 'string',
	default: ACKNOWLEDGEMENT,
	description:
		'The text to answer each callback with, beside status 200, if LINK set your gate to expect a certain text',
};

export const answersAlsoStartField: INodeProperties = {
	displayName: 'Answers Also Start This Workflow',
	name: 'answersAlsoStart',
	type: 'boolean',
	default: false,
	description:
		'Whether a message or report that answers a Send and Wait for Response also starts this workflow',
};

export const ignoreDuplicatesField: INodeProperties = {
	displayName: 'Ignore Duplicates',
	name: 'ignoreDuplicates',
	type: 'boolean',
	default: true,
	description:
		"Whether to start once for an event that LINK sends twice. In n8n's queue mode, a copy can start another execution.",
};

export const includeRawField: INodeProperties = {
	displayName: 'Include Raw',
	name: 'includeRaw',
	type: 'boolean',
	default: false,
	description: 'Whether to add the event as LINK sent it, under raw',
};

export const onlyAdvanceField: INodeProperties = {
	displayName: 'Only Advance Status',
	name: 'onlyAdvance',
	type: 'boolean',
	default: false,
	description:
		'Whether to drop reports that come too late, such as delivered after read, instead of marking them with outOfOrder',
};

export const unknownEventsField: INodeProperties = {
	displayName: 'Unknown Events',
	name: 'unknownEvents',
	type: 'boolean',
	default: false,
	description:
		'Whether to start for events that are neither message nor report. With two outputs, they leave by Incoming Messages.',
};

export const callbackOptions = z.object({
	acknowledgement: orDefault(ACKNOWLEDGEMENT, z.coerce.string()),
	allowList: allowListSchema,
	answersAlsoStart: labelled('Answers Also Start This Workflow', flag()).default(false),
	ignoreDuplicates: labelled('Ignore Duplicates', flag()).default(true),
	includeRaw: labelled('Include Raw', flag()).default(false),
	onlyAdvance: labelled('Only Advance Status', flag()).default(false),
	unknownEvents: labelled('Unknown Events', flag()).default(false),
});
