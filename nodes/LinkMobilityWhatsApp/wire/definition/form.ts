import type { z } from 'zod/v3';
import type { TemplateButton } from './button';
import type { DefinedComponent } from './components';
import { withoutVariables } from './variables';

type Path = Array<string | number>;
type Part = DefinedComponent | Card['components'][number];
type Card = Extract<DefinedComponent, { type: 'CAROUSEL' }>['cards'][number];

/** A text of a template, its place, and what Meta would say of it. */
interface Judged {
	text: string;
	path: Path;
	unfit: string | undefined;
}

/** Signs that are text in themselves, such as ©, are none unless a selector makes them so. */
const emojis = { found: /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u, words: 'emojis' };
const lineBreaks = { found: /[\n\r]/, words: 'line breaks' };
const asterisks = { found: /\*/, words: 'asterisks' };
/** A sign alone may be text: `_` within a word. */
const formatting = {
	found: /(?<![\p{L}\p{N}])([_~`])[^\s_~`](?:[^_~`]*[^\s_~`])?\1(?![\p{L}\p{N}])/u,
	words: 'formatting such as _this_',
};
const signs = { found: /[*_~`]/, words: 'the signs * _ ~ and `' };

const unlike = (label: string, text: string, ...rules: Array<typeof emojis>) => {
	const words = rules.filter(({ found }) => found.test(text)).map((rule) => rule.words);
	return words.length ? `${label} cannot have ${words.join(' or ')}: take them out` : undefined;
};

/** Source: Meta's error 2388060, "Buttons can't have any variables, newlines, emojis, or formatting characters". */
const labelOf = (text: string) => unlike('Button Text', text, lineBreaks, emojis, signs);

const addressOf = (url: string) =>
	/^https?:\/\/(?:www\.)?wa\.me(?![\w.-])/i.test(url)
		? 'Button URL cannot lead to WhatsApp itself (wa.me), which WhatsApp refuses: link to a page of yours, or use a quick reply'
		: undefined;

/** Of files, Meta takes what its Resumable Upload gives. Source: Meta, template components; its error 2388273. */
function handleOf(handle: string): string | undefined {
	const kind = /^https?:\/\//i.test(handle) ? 'link' : /^\d+$/.test(handle) && 'media ID';
	if (!kind) return undefined;
	return `Header Example File must be a handle, which Meta's Resumable Upload gives for a file and LINK can supply. This is a ${kind}.`;
}

function ofButton(button: TemplateButton, path: Path): Judged[] {
	// Meta puts its own words on a button for a code.
	if (button.type === 'OTP' || button.type === 'COPY_CODE') return [];
	const label = { text: button.text, path, unfit: labelOf(button.text) };
	if (button.type !== 'URL') return [label];
	return [label, { text: button.url, path, unfit: addressOf(button.url) }];
}

function ofPart(part: Part, path: Path): Judged[] {
	if (part.type === 'CAROUSEL') {
		return part.cards.flatMap(({ components }, row) =>
			components.flatMap((each) => ofPart(each, [...path, 'cards', row])),
		);
	}
	if (part.type === 'BUTTONS') {
		return part.buttons.flatMap((button, row) => ofButton(button, [...path, 'buttons', row]));
	}
	if (part.type === 'FOOTER' && 'text' in part) {
		const { text } = part;
		// Source: Twilio, error 63040. Whether signs of formatting are refused there is not known.
		return [{ text, path, unfit: unlike('Footer', text, lineBreaks, emojis) }];
	}
	if (part.type !== 'HEADER' || part.format === 'LOCATION') return [];
	if (part.format !== 'TEXT') {
		return part.example.header_handle.map((text) => ({ text, path, unfit: handleOf(text) }));
	}
	const { text } = part;
	const words = withoutVariables(text);
	// Source: Meta's refusal, "The message header can't have any new lines, formatting characters, emojis or asterisks".
	const unfit = unlike('Header Text', words, lineBreaks, emojis, asterisks, formatting);
	return [{ text, path, unfit }];
}

/**
 * Texts in a form that Meta refuses around the body. What Meta has taken before is not asked: the rules
 * were others once, and a file is answered as a link.
 *
 * @param known texts that Meta has taken
 */
export function wellWritten(
	components: readonly DefinedComponent[],
	context: z.RefinementCtx,
	known: readonly string[] = [],
): void {
	for (const { text, path, unfit } of components.flatMap((each, at) => ofPart(each, [at]))) {
		if (!unfit || known.includes(text)) continue;
		context.addIssue({ code: 'custom', path: ['components', ...path], message: unfit });
	}
}
