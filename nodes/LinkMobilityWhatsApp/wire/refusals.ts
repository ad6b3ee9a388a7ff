import { z } from 'zod/v3';

/** Lists of a body, as the panel calls them. Lists that are not named here are not shown as rows. */
const lists: Readonly<Record<string, string>> = {
	contacts: 'Contacts',
	phones: 'Phones',
	emails: 'Emails',
	addresses: 'Addresses',
	urls: 'URLs',
	buttons: 'Buttons',
	sections: 'Sections',
	rows: 'Rows',
	product_items: 'Product IDs',
	screenData: 'Screen Data',
	keywords: 'Keywords',
	cards: 'Cards',
	supported_apps: 'Apps',
};

/** All that a schema has against a value. */
export type Refusal = z.ZodError;

/**
 * What a schema refused, one sentence each, or nothing when the error is not a schema's.
 *
 * A sentence within a list says which row: `Buttons, row 2: Title can be at most 20 characters`.
 * Among several messages it says which: `Message 2: Text must not be blank`.
 */
export function refusals(error: unknown): [string, ...string[]] | undefined {
	if (!(error instanceof z.ZodError)) return undefined;
	const [first, ...others] = error.issues.map(sentence);
	return [first ?? 'The request is not complete', ...others];
}

/** Refuses with sentences that need no more words, as a schema would. */
export function refuse(sentences: string[]): never {
	const { custom } = z.ZodIssueCode;
	throw new z.ZodError(sentences.map((message) => ({ code: custom, path: [], message })));
}

/** A field's name of one word goes on in lower case; `Full Name` and `URL` stay as the panel has them. */
const ONE_WORD = /^[A-Z](?=[a-z]*\b(?! (?:of |and )?[A-Z]))/;

/** As words go on after the name of what they are about. */
export const midSentence = (words: string) =>
	words.replace(ONE_WORD, (first) => first.toLowerCase());

function sentence(issue: z.ZodIssue): string {
	const { path, message } = issue;
	if (path[0] === 'customParameters' && path.length > 1) {
		const name = path.slice(1).join('.');
		return `Custom Parameters${name && `, ${name}`}: ${message}`;
	}
	const several = path[0] === 'messages' && typeof path[1] === 'string' ? `${path[1]}: ` : '';
	const where = path.flatMap((key, index) => {
		const parent = String(path[index - 1]);
		const list = Object.hasOwn(lists, parent) ? lists[parent] : undefined;
		return typeof key === 'number' && list ? [{ row: `${list}, row ${key + 1}`, index }] : [];
	});
	const start = where.at(-1)?.index ?? (path[0] === 'messages' ? 1 : -1);
	const words = inOurWords(issue, path.slice(start + 1)) ?? message;
	if (!where.length) return several + words;
	return `${several}${where.map(({ row }) => row).join(', ')}: ${words}`;
}

/** Where a schema leaves it to zod to say what is wrong, which is where only JSON can go wrong. */
export function inOurWords(issue: z.ZodIssue, path: z.ZodIssue['path']): string | undefined {
	if (issue.code === z.ZodIssueCode.unrecognized_keys) {
		const names = issue.keys.map((key) => [...path, key].join('.'));
		return `${names.join(', ')} ${names.length > 1 ? 'are no fields' : 'is not a field'} of LINK's API`;
	}
	const zods = z.defaultErrorMap(issue, { data: undefined, defaultError: '' }).message;
	if (issue.message !== zods) return undefined;
	const field = path.join('.') || 'Each entry';
	if (issue.code === z.ZodIssueCode.invalid_type) {
		if (issue.received === 'undefined') return `${field} is required`;
		return `${field} must be of type ${issue.expected}, not ${issue.received}`;
	}
	if (issue.code === z.ZodIssueCode.invalid_union_discriminator) {
		return `${field} must be one of ${issue.options.join(', ')}`;
	}
	return `${field}: ${zods}`;
}
