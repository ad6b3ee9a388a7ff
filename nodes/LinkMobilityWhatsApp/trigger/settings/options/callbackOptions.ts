import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod/v3';
import { labeled } from '../../../labels/labeled';
import { flagOr } from '../../../wire/flag';
import { forMessages, forReports } from '../shownFor';
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
		'Body of the 200 response to each callback, if LINK set your gate to expect a specific text',
};

export const answersAlsoStartField: INodeProperties = {
	displayName: 'Also Start for Answers',
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

export const includeRouteField: INodeProperties = {
	displayName: 'Include Route',
	name: 'includeRoute',
	type: 'boolean',
	displayOptions: forMessages,
	default: false,
	description:
		'Whether to add the field route: how a message reached you, with IDs, keyword and gates, as LINK sends them',
};

export const onlyAdvanceField: INodeProperties = {
	displayName: 'Only Advance Status',
	name: 'onlyAdvance',
	type: 'boolean',
	displayOptions: forReports,
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
		'Whether to start for events that are neither message nor report. With two outputs, they go to Incoming Messages.',
};

export const callbackOptions = z.object({
	acknowledgement: orDefault(ACKNOWLEDGEMENT, z.coerce.string()),
	allowList: allowListSchema,
	answersAlsoStart: labeled('Also Start for Answers', flagOr(false)),
	ignoreDuplicates: labeled('Ignore Duplicates', flagOr(true)),
	includeRaw: labeled('Include Raw', flagOr(false)),
	includeRoute: labeled('Include Route', flagOr(false)),
	onlyAdvance: labeled('Only Advance Status', flagOr(false)),
	unknownEvents: labeled('Unknown Events', flagOr(false)),
});
