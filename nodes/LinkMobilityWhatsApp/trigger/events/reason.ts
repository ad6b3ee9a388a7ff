import { embedded } from '../../wire/embedded';
import { amount, isRecord, words } from '../../wire/lenient';

/** Why Meta did not deliver a message, as the description of a report says it. */
export interface Reason {
	/** `null` where the description has no code. */
	metaCode: number | null;
	title: string;
	details?: string;
}

/** As LINK writes it: docs/decisions.md#meta-code-in-description. */
const LINK_FORM = /\(#(\d{1,9})\)/;

/** `131047: Title`, `[131047] Title`, `Error code 131047`, and a code of six digits anywhere. */
const OTHER_FORMS = [
	/^\s*(\d{3,9})\s{0,3}[:-]/,
	/[[({]\s{0,3}(\d{3,9})\s{0,3}[\])}]/,
	/(?:\bcode|\berror|#)\W{0,5}(\d{1,9})(?!\w)/i,
	/(?<!\d)(13\d{4})(?!\d)/,
];

/** A description has a sentence or two. */
const MAX_SEARCHED = 5_000;

/**
 * Reads the description of a failure.
 *
 * @param isKnown whether a number is a code of Meta; only in LINK's own form may it be another
 */
export function reasonOf(description: string, isKnown: (code: number) => boolean): Reason {
	const text = description.slice(0, MAX_SEARCHED);
	const json = jsonIn(description);
	if (json) return json;
	const ofLink = LINK_FORM.exec(text);
	if (ofLink) return reasonAt(ofLink, description);
	for (const form of OTHER_FORMS) {
		const found = form.exec(text);
		if (found && isKnown(Number(found[1]))) return reasonAt(found, description);
	}
	return { metaCode: null, title: description };
}

/** The title is the text after the code. */
function reasonAt({ 0: all, 1: code, index }: RegExpExecArray, description: string): Reason {
	const rest = description.slice(index + all.length).replace(/^[\s:.,;\])}-]+/, '');
	return { metaCode: Number(code), title: rest || description };
}

function jsonIn(description: string): Reason | undefined {
	const [start, end] = [description.indexOf('{'), description.lastIndexOf('}')];
	return start < 0 ? undefined : metaErrorOf(embedded(description.slice(start, end + 1)));
}

/** Meta's error, alone, in a list, or within `error` or `errors`. Source: Meta, error codes. */
function metaErrorOf(value: unknown): Reason | undefined {
	const error = [value].flat()[0];
	if (!isRecord(error)) return undefined;
	const code = amount.parse(error.code);
	if (code === undefined) return metaErrorOf(error.error ?? error.errors);
	const data = isRecord(error.error_data) ? error.error_data : error;
	const message = words.parse(error.message) ?? '';
	// Meta's message repeats the code in LINK's form.
	const title = words.parse(error.title) ?? message.replace(/^\(#\d{1,9}\)\s*/, '');
	return { metaCode: code, title: title || message, details: words.parse(data.details) };
}
