import type { z } from 'zod/v3';
import type { TemplateButton } from './definedButton';
import type { DefinedComponent } from './definedComponent';
import { withoutVariables } from './variables';

type Path = Array<string | number>;
type Part = DefinedComponent | Card['components'][number];
type Card = Extract<DefinedComponent, { type: 'CAROUSEL' }>['cards'][number];

/** A text of a template with its path, and why Meta refuses it, if it does. */
interface CheckedText {
	text: string;
	path: Path;
	problem: string | undefined;
}

/** Characters such as © count only if a variation selector follows. */
const emojis = { found: /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u, words: 'emojis' };
const lineBreaks = { found: /[\n\r]/, words: 'line breaks' };
const asterisks = { found: /\*/, words: 'asterisks' };
/** A single mark can be part of the text: `_` within a word. */
const formatting = {
	found: /(?<![\p{L}\p{N}])([_~`])[^\s_~`](?:[^_~`]*[^\s_~`])?\1(?![\p{L}\p{N}])/u,
	words: 'formatting such as _this_',
};
const signs = { found: /[*_~`]/, words: 'the signs * _ ~ and `' };

const textProblem = (text: string, ...rules: Array<typeof emojis>) => {
	const words = rules.filter(({ found }) => found.test(text)).map((rule) => rule.words);
	return words.length ? `cannot have ${words.join(' or ')}: remove them` : undefined;
};

/** Source: Meta's error 2388060, "Buttons can't have any variables, newlines, emojis, or formatting characters". */
const labelProblem = (text: string) => textProblem(text, lineBreaks, emojis, signs);

const urlProblem = (url: string) =>
	/^https?:\/\/(?:www\.)?wa\.me(?![\w.-])/i.test(url)
		? 'cannot lead to WhatsApp itself (wa.me), which WhatsApp refuses: link to a page of yours, or use a quick reply'
		: undefined;

/** See docs/decisions.md#header-handle. */
function handleProblem(handle: string): string | undefined {
	const kind = /^https?:\/\//i.test(handle) ? 'link' : /^\d+$/.test(handle) && 'media ID';
	if (!kind) return undefined;
	return `must be the handle of an uploaded file, not a ${kind}. Meta's Resumable Upload API returns one, and LINK's support can supply one.`;
}

const ofLabel = (text: string | undefined, path: Path): CheckedText[] =>
	text === undefined ? [] : [{ text, path, problem: labelProblem(text) }];

function ofButton(button: TemplateButton, path: Path): CheckedText[] {
	// The text of this button is Meta's own.
	if (button.type === 'COPY_CODE') return [];
	const label = ofLabel(button.text, [...path, 'text']);
	if (button.type === 'OTP') {
		return [...label, ...ofLabel(button.autofill_text, [...path, 'autofill_text'])];
	}
	if (button.type !== 'URL') return label;
	return [...label, { text: button.url, path: [...path, 'url'], problem: urlProblem(button.url) }];
}

function ofPart(part: Part, path: Path): CheckedText[] {
	if (part.type === 'CAROUSEL') {
		return part.cards.flatMap(({ components }, row) =>
			components.flatMap((each, index) =>
				ofPart(each, [...path, 'cards', row, 'components', index]),
			),
		);
	}
	if (part.type === 'BUTTONS') {
		return part.buttons.flatMap((button, row) => ofButton(button, [...path, 'buttons', row]));
	}
	if (part.type === 'FOOTER' && 'text' in part) {
		const { text } = part;
		// Source: Twilio, error 63040. It is not known whether formatting is refused in a footer.
		return [{ text, path: [...path, 'text'], problem: textProblem(text, lineBreaks, emojis) }];
	}
	if (part.type !== 'HEADER' || part.format === 'LOCATION') return [];
	if (part.format !== 'TEXT') {
		return part.example.header_handle.map((text, index) => ({
			text,
			path: [...path, 'example', 'header_handle', index],
			problem: handleProblem(text),
		}));
	}
	const { text } = part;
	const words = withoutVariables(text);
	// Source: Meta's refusal, "The message header can't have any new lines, formatting characters, emojis or asterisks".
	const problem = textProblem(words, lineBreaks, emojis, asterisks, formatting);
	return [{ text, path: [...path, 'text'], problem }];
}

/**
 * Refuses texts around the body with formatting that Meta refuses. Texts that Meta has accepted before
 * are not checked: its rules may have changed since, and Get answers the handle of a file as a link.
 *
 * @param known texts that Meta has accepted
 */
export function refuseFormatting(
	components: readonly DefinedComponent[],
	context: z.RefinementCtx,
	known: readonly string[] = [],
): void {
	for (const { text, path, problem } of components.flatMap((each, at) => ofPart(each, [at]))) {
		if (!problem || known.includes(text)) continue;
		context.addIssue({ code: 'custom', path: ['components', ...path], message: problem });
	}
}
