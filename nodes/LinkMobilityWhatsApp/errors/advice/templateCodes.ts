import { personActs, retryAnotherDay } from './advice';
import type { MetaAdvice } from './advice';

/** Meta's subcodes for templates that cannot be created, changed or deleted. */
export const templateCodes: ReadonlyArray<readonly [number, MetaAdvice]> = [
	[
		2388019,
		personActs(
			'The account has reached its limit of templates',
			'Delete templates you do not need',
		),
	],
	[
		2388023,
		personActs(
			'A template of this name and language is being deleted, which reserves the name for 30 days',
			'Choose another name, or wait until the 30 days are over',
		),
	],
	[
		2388024,
		personActs(
			'There is already a template of this name in this language',
			'Change that one with Update, or choose another name',
		),
	],
	[
		2388039,
		retryAnotherDay(
			'The template cannot be changed now: it is in review, or was edited today',
			'Wait until the review is over, or try again a day later',
		),
	],
	[
		2388040,
		personActs('A field of the template is too long', 'Shorten the field that the details name'),
	],
	[
		2388043,
		personActs(
			'A component of the template lacks a field, often the example of a variable or URL',
			'Fill in the field that the details name',
		),
	],
	[
		2388046,
		personActs(
			'The name of the template has characters that it cannot have',
			'Use lowercase letters, digits and underscores only',
		),
	],
	[2388047, personActs('The header of the template is invalid', 'See the details')],
	[
		2388060,
		personActs(
			'The text of a button has a variable, a line break, an emoji or formatting',
			'Use plain text in the button',
		),
	],
	[2388072, personActs('The body of the template is invalid', 'See the details')],
	[2388073, personActs('The footer of the template is invalid', 'See the details')],
	[
		2388081,
		personActs(
			'The URL of a button leads to WhatsApp, such as wa.me',
			'Use a quick reply instead, or the address of another site',
		),
	],
	[
		2388109,
		personActs(
			'Meta does not let this account create the template',
			"See the details; if they do not help, ask LINK's support",
		),
	],
	[
		2388155,
		personActs(
			"The name is that of one of Meta's sample templates",
			'Choose another name for the template',
		),
	],
	[
		2388185,
		personActs(
			'The account may not create authentication templates yet',
			"Have the business verified in Meta's Business Manager, or ask LINK's support",
		),
	],
	[
		2388273,
		personActs(
			'Meta needs a handle for the example file of the header; it does not accept a link',
			'Enter a new handle in Header Example File; in an update, add Header or Cards first',
		),
	],
	[
		2388293,
		personActs(
			'The template has too many variables for its length',
			'Use fewer variables or more words',
		),
	],
	[
		2388299,
		personActs(
			'The template starts or ends with a variable',
			'Put words before and after the variable',
		),
	],
];
