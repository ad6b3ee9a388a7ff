import { isMissing, problems } from '../../json/problems';
import { metaMessage } from '../messages/message';
import type { Rule } from './rule';

interface MetaError {
	code: number;
	title: string;
}

const MISSING: MetaError = { code: 131008, title: 'Required parameter is missing' };
const INVALID_PARAMETER: MetaError = { code: 100, title: 'Invalid parameter' };

/** Meta's errors about a message that it cannot make sense of. Source: Meta, error codes. */
const errorsByType: ReadonlyMap<string, MetaError> = new Map([
	['interactive', { code: 131009, title: 'Parameter value is not valid' }],
	[
		'template',
		{ code: 132012, title: 'Parameter format does not match format in the created template' },
	],
]);

/** Every part that is needed is there and known, no text is too long and no list too full. */
export const wellFormed: Rule = ({ message: { content } }) => {
	const { error } = metaMessage.safeParse(content);
	if (!error) return undefined;
	const details = problems(error, 'the message');
	const ofType = errorsByType.get(content.type);
	// Code 100 also for what is missing, as in the specification's Example#2 of a delivery report.
	if (!ofType) return { ...INVALID_PARAMETER, details };
	return { ...(error.issues.every(isMissing) ? MISSING : ofType), details };
};

/** Source: Meta's error 132018. */
const LAYOUT = /[\n\r\t]| {5,}/;

/** No value that is put into a template has a layout of its own. */
export const plainValues: Rule = ({ message: { content } }) => {
	if (content.type !== 'template' || !textsOf(content.template).some((text) => LAYOUT.test(text))) {
		return undefined;
	}
	return {
		code: 132018,
		title: 'There is an issue with the parameters in your template',
		details: 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces',
	};
};

/** Everything under the key `text`, at any depth. */
function textsOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(textsOf);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
		key === 'text' && typeof entry === 'string' ? [entry] : textsOf(entry),
	);
}
