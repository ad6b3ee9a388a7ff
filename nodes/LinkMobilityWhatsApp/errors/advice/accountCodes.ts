import { personActs } from './advice';
import type { MetaAdvice } from './advice';

const LINK_SUPPORT = "Ask LINK's support";

export const access = personActs(
	"LINK's access to Meta is broken or lacks a permission",
	LINK_SUPPORT,
);
const restricted = personActs(
	'The WhatsApp account is restricted or locked for a violation of policy',
	'See what Business Manager says about the account, or ask LINK',
);
const unregistered = personActs('The sender is not registered with WhatsApp', LINK_SUPPORT);
const routing = personActs(
	'Meta does not take this message through its marketing API',
	`${LINK_SUPPORT} how marketing messages are sent from this account`,
);
const payment = personActs('There is a problem with payment', 'Settle the billing with LINK');

/** Meta's codes for errors of the account or the sender. */
export const accountCodes: ReadonlyArray<readonly [number, MetaAdvice]> = [
	...[0, 3, 10, 190, 131005].map((code) => [code, access] as const),
	...[368, 131031].map((code) => [code, restricted] as const),
	...[131045, 133010].map((code) => [code, unregistered] as const),
	...[131055, 131063, 134100, 134102].map((code) => [code, routing] as const),
	...[402, 131042].map((code) => [code, payment] as const),
	[
		33,
		personActs('The sender was deleted or does not exist', 'Check the number that you send from'),
	],
	[
		131030,
		personActs(
			'The sender is a test number, and the recipient is not on its list of allowed numbers',
			"Send from a real number, or add the recipient to the list in Meta's App Dashboard",
		),
	],
	[
		131037,
		personActs(
			'The sender needs an approved display name',
			'Have a display name approved in WhatsApp Manager',
		),
	],
	[
		131064,
		personActs(
			'The messaging limit was lowered, because templates are in the wrong category',
			'Put the templates in the right category',
		),
	],
	[134011, personActs('The terms of WhatsApp Payments are not accepted', 'Accept the terms')],
];
