import type { ResourceMapperField } from 'n8n-workflow';
import { places } from '../../../../wire/definition/variables';
import { wholePair } from '../../../../wire/text';
import { nameOf } from './blank';
import type { Blank } from './blank';

/** How many characters of a text a label shows on each side of a variable. */
const NEARBY = 24;

/** The longest context that a label shows: a button's text beside the address it opens. */
const MAX_CONTEXT_LENGTH = 160;

/** The longest example that a label shows. */
const MAX_EXAMPLE_LENGTH = 40;

interface About {
	/** The text around the variable, or on the button. */
	context?: string;
	/** From the definition of the template. */
	example?: string;
	/** An optional value is left out of the message when it is blank. */
	optional?: boolean;
	type?: ResourceMapperField['type'];
	/** The part of a URL before the variable. */
	start?: string;
}

/** A field as n8n keeps it with the workflow, with a property of our own. */
export interface LoadedField extends ResourceMapperField {
	start?: string;
}

/**
 * The field for a value. Its label has the example, because n8n's resource mapper shows no placeholders,
 * and an example as the default value would be sent if nobody changed it.
 */
export function field(blank: Blank, about: About = {}): LoadedField {
	const { context, example, optional = false, type = 'string', start } = about;
	const id = nameOf(blank);
	const remarks = [
		...(optional ? ['optional'] : []),
		...(example ? [`e.g. ${cut(example, MAX_EXAMPLE_LENGTH)}`] : []),
	];
	return {
		id,
		displayName: [
			context ? `${id}: ${cut(context, MAX_CONTEXT_LENGTH)}` : id,
			...(remarks.length ? [`(${remarks.join(', ')})`] : []),
		].join(' '),
		type,
		required: !optional,
		display: true,
		defaultMatch: false,
		canBeUsedToMatch: false,
		...(start === undefined ? {} : { start }),
	};
}

/** The words next to a variable: `… Ann, your order {{2}} is on its way …`. */
export function around(text: string, variable: string): string {
	const place = places(text).find(({ name }) => name === variable);
	if (!place) return '';
	const before = plain(text.slice(0, place.start));
	const after = plain(text.slice(place.end));
	const { length } = before;
	const from = length <= NEARBY ? 0 : startOfWord(before, length - NEARBY);
	const to = after.length <= NEARBY ? after.length : endOfWord(after, NEARBY);
	return [
		from ? '… ' : '',
		before.slice(from).trimStart(),
		`{{${variable}}}`,
		after.slice(0, to).trimEnd(),
		to < after.length ? ' …' : '',
	].join('');
}

/** The text on one line. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

/** Cuts at a blank if there is one; long words and languages without blanks are cut anywhere. */
function startOfWord(text: string, at: number): number {
	const blank = text.indexOf(' ', at);
	return blank < 0 || blank === text.length - 1 ? wholePair(text, at) : blank + 1;
}

function endOfWord(text: string, at: number): number {
	const blank = text.lastIndexOf(' ', at);
	return blank <= 0 ? wholePair(text, at) : blank;
}

const cut = (text: string, longest: number) => {
	const line = plain(text).trim();
	return line.length <= longest ? line : `${line.slice(0, wholePair(line, longest))}…`;
};
