import { personActs } from './advice';
import type { MetaAdvice } from './advice';

const variableCount = personActs(
	'The message has more or fewer values than the template has variables',
	'Fill in exactly as many variables as the template has',
);
const noTemplate = personActs(
	'There is no approved template of this name in this language',
	'Check name, language code and status of the template',
);

/** Meta's codes for messages that fill in a template. */
export const templateMessageCodes: ReadonlyArray<readonly [number, MetaAdvice]> = [
	...[2000, 132000].map((code) => [code, variableCount] as const),
	...[2001, 132001].map((code) => [code, noTemplate] as const),
	[132005, personActs('The text is too long with its variables filled in', 'Shorten the values')],
	[132007, personActs('The content of the template violates a policy', 'Change the template')],
	[
		132012,
		personActs(
			'A value is of another type than its variable in the template',
			'Fill in a text, image, video or document, whichever the template has there',
		),
	],
	[
		132015,
		personActs(
			'The template is paused for low quality',
			'Edit the template, and send it when it is approved again',
		),
	],
	[132016, personActs('The template is permanently disabled', 'Create a new template')],
	[
		132018,
		personActs(
			'A value of the template has line breaks, tabs, too many spaces, or a wrong structure',
			'Correct the value that the details name',
		),
	],
];
