import { personActs } from './advice';
import type { MetaAdvice } from './advice';

/** Meta's codes for the content of a message that is not a template, and for received content. */
export const contentCodes: ReadonlyArray<readonly [number, MetaAdvice]> = [
	[
		100,
		personActs(
			'A field is unsupported, misspelled or too long',
			'Correct the field that the details name',
		),
	],
	[131008, personActs('A required field is missing', 'Fill in the field that the details name')],
	[
		131009,
		personActs('The value of a field is not valid', 'Correct the field that the details name'),
	],
	[131051, personActs('WhatsApp does not support this type of message', 'Send a supported type')],
	[
		131052,
		personActs(
			'The file that the person sent could not be downloaded',
			'Ask the person to send it again',
		),
	],
	[
		131053,
		personActs(
			'The file could not be loaded: its address, type or size is wrong',
			'Check that the address is public, and the type and size of the file',
		),
	],
	[
		131060,
		personActs(
			"The person's message cannot be shown to businesses",
			'Ask the person to send it again, in another form',
		),
	],
	[132068, personActs('The flow is blocked', 'Correct the flow in WhatsApp Manager')],
	[
		135000,
		personActs('Meta could not handle the message as it is', 'Check all fields of the message'),
	],
];
