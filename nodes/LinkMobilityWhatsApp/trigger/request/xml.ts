import { isRecord } from '../../wire/lenient';
import { isTooDeep, MAX_DEPTH } from '../../wire/nesting';
import { onlyKnown } from './known';

/** The content types that n8n parses as XML, into objects with names in lower case. */
export const isXml = (mediaType: string): boolean => /[/+]xml$/.test(mediaType);

const UNREADABLE_XML =
	'The XML of the body cannot be read. Send JSON, content type application/json';

/** An event, or several, within elements that hold nothing else: `<events><event>…</event></events>`. */
export function fromXml(parsed: unknown): object | string {
	if (isTooDeep(parsed)) return UNREADABLE_XML;
	let events = parsed;
	for (let depth = 0; depth < MAX_DEPTH && isRecord(events); depth += 1) {
		const [only, ...more] = elementsOf(events);
		if (more.length || typeof only !== 'object' || only === null) break;
		events = only;
	}
	return typeof events === 'object' && events !== null ? onlyKnown(events) : UNREADABLE_XML;
}

/** n8n puts the attributes of an element into `$`. */
const elementsOf = (element: Record<string, unknown>): unknown[] =>
	Object.entries(element).flatMap(([name, value]) => (name === '$' ? [] : [value]));
