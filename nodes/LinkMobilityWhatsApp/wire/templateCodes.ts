import { once } from './metaError';
import type { MetaError } from './metaError';

/** Why Meta refused to create or change a template, by its subcode. See docs/decisions.md#meta-error-codes. */
export const templateCodes: ReadonlyMap<number, MetaError> = new Map([
	[
		2388019,
		once('There are as many templates as there may be', 'Delete templates you do not need'),
	],
	[
		2388039,
		once(
			'The template cannot change now: it is in review, or was edited today',
			'Wait until the review is over, or a day',
		),
	],
	[2388040, once('A field of the template is too long', 'Shorten the field that the details name')],
	[2388047, once('The header of the template is not in order', 'See the details')],
	[2388072, once('The body of the template is not in order', 'See the details')],
	[2388073, once('The footer of the template is not in order', 'See the details')],
	[
		2388273,
		once(
			'Meta wants the example file of the header anew: a link to one is none',
			'Give Header Example File a new handle; in an update, add Header or Cards for it',
		),
	],
	[
		2388293,
		once('The template has too many variables for its length', 'Use fewer variables or more words'),
	],
	[
		2388299,
		once('The template starts or ends with a variable', 'Put words before and after the variable'),
	],
]);
