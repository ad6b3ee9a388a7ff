import { again, once } from './metaError';
import type { MetaError } from './metaError';
import { templateCodes } from './templateCodes';

const LINK_SUPPORT = "Ask LINK's support";

const access = once("LINK's access to Meta is broken or lacks a permission", LINK_SUPPORT);
const passing = again('A temporary fault at Meta', 'Wait a little, then send it again');
const tooManyCalls = again(
	'Too many calls to Meta for this account',
	'Wait, then send more slowly',
);
const restricted = once(
	'The WhatsApp account is restricted or locked for a violation of policy',
	'See what Business Manager says of the account, or ask LINK',
);
const unregistered = once('The sender is not registered with WhatsApp', LINK_SUPPORT);
const routing = once(
	'Meta does not take this message through its marketing API',
	`${LINK_SUPPORT} how marketing messages are sent from this account`,
);

/** Why a message was not delivered, by the code in the description of a report. See docs/decisions.md#meta-error-codes. */
const byCode: ReadonlyMap<number, MetaError> = new Map([
	...[0, 3, 10, 190, 131005].map((code) => [code, access] as const),
	...[1, 2, 131000, 131016, 133004].map((code) => [code, passing] as const),
	...[4, 80007].map((code) => [code, tooManyCalls] as const),
	...[368, 131031].map((code) => [code, restricted] as const),
	...[131045, 133010].map((code) => [code, unregistered] as const),
	...[131055, 131063, 134100, 134102].map((code) => [code, routing] as const),
	[33, once('The sender was deleted or does not exist', 'Check the number that you send from')],
	[
		100,
		once(
			'A field is unsupported, misspelled or too long',
			'Correct the field that the details name',
		),
	],
	[130403, once('You blocked this person', 'Unblock the person')],
	[
		130429,
		again(
			'More messages a second than the sender may send',
			'Send more slowly: set Messages per Second',
		),
	],
	[
		130472,
		once(
			'The person takes part in an experiment of Meta and gets no marketing templates',
			'Send other content, or wait until the person writes',
		),
	],
	[
		130497,
		once(
			'A business of this category may not write to people in this country',
			'Reach the person another way',
		),
	],
	[131008, once('A required field is missing', 'Fill in the field that the details name')],
	[131009, once('The value of a field is not valid', 'Correct the field that the details name')],
	[131021, once('Sender and recipient are the same number', 'Send to another number')],
	[
		131026,
		once(
			'The person is not on WhatsApp, has an old version of it, or has not accepted its terms',
			'Reach the person another way, or ask them to update WhatsApp',
		),
	],
	[
		131037,
		once(
			'The sender needs an approved display name',
			'Have a display name approved in WhatsApp Manager',
		),
	],
	[131042, once('There is a problem with payment', 'Put billing right with LINK')],
	[
		131047,
		once(
			'More than 24 hours have passed since the person last wrote',
			'Send a template, which may be sent at any time',
		),
	],
	[
		131048,
		once(
			'The sender is restricted, because too many of its messages were reported as spam',
			'Improve what is sent; WhatsApp Manager shows the quality of the sender',
		),
	],
	[
		131049,
		once(
			'Meta held the message back, because the person gets enough marketing',
			'Wait at least 24 hours before you send marketing to this person again',
		),
	],
	[
		131050,
		once(
			'The person opted out of your marketing messages',
			'Send no more marketing to this person',
		),
	],
	[131051, once('WhatsApp does not support this type of message', 'Send a supported type')],
	[
		131052,
		once(
			'The file that the person sent could not be downloaded',
			'Ask the person to send it again',
		),
	],
	[
		131053,
		once(
			'The file could not be loaded: its address, type or size is not right',
			'Check that the address is public, and the type and size of the file',
		),
	],
	[
		131056,
		again(
			'Too many messages to this one person in a short time',
			'Wait at least 6 seconds, longer each time, then send it again',
		),
	],
	[131057, again('The WhatsApp account is in maintenance', 'Send it again after a minute')],
	[
		131064,
		once(
			'The messaging limit was lowered, because templates are in the wrong category',
			'Put the templates in the right category',
		),
	],
	[
		132000,
		once(
			'The number of variables is not that of the template',
			'Fill in exactly as many variables as the template has',
		),
	],
	[
		132001,
		once(
			'There is no approved template of this name in this language',
			'Check name, language code and status of the template',
		),
	],
	[132005, once('The text is too long with its variables filled in', 'Shorten the values')],
	[132007, once('The content of the template violates a policy', 'Change the template')],
	[
		132012,
		once(
			'A variable is of another kind than in the template',
			'Fill in text, image, video or document as the template has it',
		),
	],
	[
		132015,
		once(
			'The template is paused for low quality',
			'Edit the template, and send it when it is approved again',
		),
	],
	[132016, once('The template is disabled for good', 'Create a new template')],
	[
		132018,
		once(
			'A value of the template has line breaks, tabs, too many blanks, or a wrong structure',
			'Clean the value that the details name',
		),
	],
	[132068, once('The flow is blocked', 'Put the flow right in WhatsApp Manager')],
	[
		132069,
		once(
			'The flow is throttled to 10 messages an hour',
			'Put the flow right in WhatsApp Manager; send it again later',
		),
	],
	[134011, once('The terms of WhatsApp Payments are not accepted', 'Accept the terms')],
	[
		134101,
		again(
			'The template is still on its way to the marketing API',
			'Wait 10 minutes, then send it again',
		),
	],
	[135000, once('Meta could not handle the message as it is', 'Check all fields of the message')],
]);

/** The meaning of a code of Meta; undefined for an unknown one. */
export const metaError = (code: number): MetaError | undefined =>
	byCode.get(code) ?? templateCodes.get(code) ?? (code >= 200 && code <= 299 ? access : undefined);
