import { message as schema } from '../../../nodes/LinkMobilityWhatsApp/wire/message';
import { refusals } from '../../../nodes/LinkMobilityWhatsApp/wire/refusals';
import type { Rule } from './rule';

/** Meta's words for what it cannot make sense of, by message type. Source: L1745-1763, api-notes 2.5. */
const parameter = { code: 100, title: 'Invalid parameter' };
const byType = new Map([
	['interactive', { code: 131009, title: 'Parameter value is not valid' }],
	[
		'template',
		{ code: 132012, title: 'Parameter format does not match format in the created template' },
	],
]);

/** A message of the right shape, with no text too long and no list too full. */
export const wellFormed: Rule = ({ message: { content } }) => {
	const { error } = schema.safeParse(content);
	const details = refusals(error)?.join('. ');
	if (details === undefined) return undefined;
	return { ...(byType.get(content.type) ?? parameter), details };
};

/** Source: Meta's error 132018. */
const LAYOUT = /[\n\r\t]| {5,}/;

/** No value that is put into a template has a layout of its own. */
export const plainValues: Rule = ({ message: { content } }) => {
	if (content.type !== 'template' || !texts(content.template).some((text) => LAYOUT.test(text))) {
		return undefined;
	}
	return {
		code: 132018,
		title: 'There is an issue with the parameters in your template',
		details: 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces',
	};
};

/** Everything under the name `text`, however deep. */
function texts(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(texts);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
		key === 'text' && typeof entry === 'string' ? [entry] : texts(entry),
	);
}
