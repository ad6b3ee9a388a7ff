import { html } from 'htm/preact';

const ADDRESS = /(https?:\/\/[^\s<>"]+)/gi;

/**
 * Punctuation after an address, which belongs to the sentence. The lookbehind lets a match start only
 * at the first of them: without it, a long run in the middle of a text takes quadratic time.
 */
const PUNCTUATION = /(?<![.,;:!?)\]'"])[.,;:!?)\]'"]+$/;

/** A text with its web addresses as links. */
export function Linked({ text }) {
	return text.split(ADDRESS).map((part, index) => {
		const isAddress = index % 2 === 1;
		if (!isAddress) return part;
		const [after = ''] = PUNCTUATION.exec(part) ?? [];
		const address = part.slice(0, part.length - after.length);
		return html`<a href=${address} target="_blank" rel="noopener noreferrer">${address}</a
			>${after}`;
	});
}

export const Words = ({ text }) => html`<p class="words" dir="auto"><${Linked} text=${text} /></p>`;

/** The address if it is one of the web or of the sandbox's files; no other is opened or loaded. */
export const webAddress = (address) =>
	/^(https?:\/\/|\/media\/)/i.test(address ?? '') ? address : undefined;
