import { DURATION_IS_TIMESTAMP, NOT_A_DURATION, NOT_A_TIME } from '../../wire/envelope';
import type { Labels } from '../../labels/labels';
import { recipientLabel, senderLabel } from '../phoneLabels';

/** The fields that every message has: To, and those of Options that are part of the request. */
export const requestLabels: Labels = {
	platformId: 'Platform ID in the credential',
	platformPartnerId: 'Platform Partner ID in the credential',
	platformServiceId: 'Platform Service ID',
	platformServiceType: 'Platform Service Type',
	platformTransactionId: 'Platform Transaction ID',
	priority: 'Priority',
	eventReportGates: 'Event Report Gates',
	'eventReportGates.*': { label: 'Event Report Gates', row: () => '' },
	refId: 'Reference ID',
	customParameters: 'Custom Parameters',
	'customParameters.*': {
		label: 'Custom Parameters',
		words: (reason) => `Value ${reason}`,
	},
	relativeValidityTime: {
		label: 'Validity, For a Time',
		words: (reason) => durationReasons[reason] ?? reason,
	},
	absoluteValidityTime: {
		label: 'Validity, Until a Time',
		words: (reason) =>
			reason === NOT_A_TIME ? 'must be a date and time, such as 2030-03-18 17:49' : reason,
	},
	source: senderLabel,
	destinations: 'To',
	'destinations.*': recipientLabel,
	messages: 'Messages',
	'messages.*': '',
};

const durationReasons: Readonly<Record<string, string>> = {
	[NOT_A_DURATION]: 'Validity, For a Time: Amount must be a number, and Unit one of the list',
	[DURATION_IS_TIMESTAMP]:
		'looks like a timestamp. Enter how long, not when; for a point in time, choose Until a Time',
};
