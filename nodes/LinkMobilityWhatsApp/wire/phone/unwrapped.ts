import { trimmedOf } from './plainText';
import {
	EXTENSION,
	GROUP,
	HIDDEN_NUMBER,
	LINK_WITHOUT_NUMBER,
	MORE_THAN_A_NUMBER,
} from './reasons';

/** What is left of an entry without the link, scheme or quotes around its number. */
export type Unwrapped =
	| {
			text: string;
			/** Whether the digits begin with a calling code even without a plus sign. */
			isInternational: boolean;
			reason?: undefined;
	  }
	| { reason: string };

/** Quotes, bullets, the apostrophe and formula by which spreadsheets mark text, brackets of lists and addresses. */
const BEFORE =
	' ,;*\u2022-=\'"`\u00b4\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a<[';
const BEHIND = ' ,;*/.-\'"`\u00b4\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a>]';

/** A scheme of a link, or the same word as a label. */
const SCHEME =
	/^(?:tel|telephone|phone|mobile|mob|cell|callto|sms|smsto|whatsapp|wa)[.:]{0,2}(?:\/\/)?(?=[ +(\d"'])/i;

const LINK = /^(?:https?:\/\/)?(?:(?:www\.)?wa\.me|(?:(?:api|web|www)\.)?whatsapp\.com)(?=[/?]|$)/i;
const APP_LINK = /^whatsapp:\/\/send(?=[/?]|$)/i;

/** The limit for links to a chat, which can contain a text. */
export const MAX_LINK_LENGTH = 2048;

/** Whether the entry is a link by which WhatsApp opens a chat. */
export const isChatLink = (text: string) => LINK.test(text) || APP_LINK.test(text);

/** An ID of WhatsApp's own protocol, with the device that wrote: `46701234567:12@s.whatsapp.net`. */
const CHAT_ID = /^(\+?\d+)(?::\d+)?@(?:s\.whatsapp\.net|c\.us)$/i;

const GROUP_ID = /@(?:g\.us|broadcast|newsletter)$/i;
const HIDDEN_ID = /@lid$/i;

/** @param entry as `plainText` returns it */
export function unwrapped(entry: string): Unwrapped {
	const text = trimmedOf(entry, BEFORE, BEHIND);
	if (isChatLink(text)) return ofChatLink(text);
	if (GROUP_ID.test(text)) return { reason: GROUP };
	if (HIDDEN_ID.test(text)) return { reason: HIDDEN_NUMBER };
	const [, chat] = CHAT_ID.exec(text) ?? [];
	if (chat !== undefined) return { text: chat, isInternational: true };
	const [scheme] = SCHEME.exec(text) ?? [];
	if (scheme === undefined) return { text: bracketless(text), isInternational: false };
	return ofScheme(trimmedOf(text.slice(scheme.length), BEFORE, BEHIND));
}

/** `https://wa.me/46701234567`, `https://api.whatsapp.com/send?phone=46701234567&text=Hello`. */
function ofChatLink(text: string): Unwrapped {
	const address = text
		.replace(APP_LINK, 'https://whatsapp.com/send')
		.replace(/^(?!https?:)/i, 'https://');
	if (!URL.canParse(address)) return { reason: LINK_WITHOUT_NUMBER };
	const { pathname, searchParams } = new URL(address);
	const number = (searchParams.get('phone') ?? pathname).replace(/%2B|%20|[ /()-]/gi, '');
	return /^(?:\+|00)?[1-9]\d+$/.test(number)
		? { text: number, isInternational: true }
		: { reason: LINK_WITHOUT_NUMBER };
}

/** `tel:+46701234567`, `tel:701234567;phone-context=+46`. Source: RFC 3966. */
function ofScheme(text: string): Unwrapped {
	const [number = '', ...parameters] = text.split(';');
	if (!parameters.length) return { text: number, isInternational: false };
	if (parameters.some((parameter) => /^(?:ext|isub)=/i.test(parameter)))
		return { reason: EXTENSION };
	const [parameter = '', ...others] = parameters;
	const [, context] = /^phone-context=(\+\d+)$/i.exec(parameter) ?? [];
	if (others.length || context === undefined) return { reason: MORE_THAN_A_NUMBER };
	return { text: number.startsWith('+') ? number : context + number, isInternational: false };
}

/** `(+46 70 123 45 67)` without its brackets, but not `(070) 123 45 67`. */
const bracketless = (text: string) =>
	text.startsWith('(') && text.indexOf(')') === text.length - 1 ? text.slice(1, -1).trim() : text;
