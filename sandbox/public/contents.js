import { html } from 'htm/preact';
import { Linked } from './linked.js';

const Words = ({ text }) => html`<p class="words" dir="auto"><${Linked} text=${text} /></p>`;

/** How a message of the business looks on the phone, by its type. */
const ofBusiness = {
	text: ({ text }) => html`<${Words} text=${text.body} />`,
};

/** How what the person did looks, by the type of content that LINK calls back with. */
const ofPerson = {
	TEXT: ({ text }) => html`<${Words} text=${text} />`,
};

const Unknown = ({ content }) => html`
	<p class="words">A message of a type that this phone cannot show.</p>
	<pre class="json">${JSON.stringify(content, null, 2)}</pre>
`;

/** @param {{ message: import('./live.js').Message }} props */
export function Contents({ message: { from, content, refusal } }) {
	const Known = from === 'business' ? ofBusiness[content.type] : ofPerson[content.contentType];
	// What WhatsApp refused may lack the very parts that are to be shown.
	if (!Known || (refusal && typeof content.text?.body !== 'string')) {
		return html`<${Unknown} content=${content} />`;
	}
	return html`<${Known} ...${content} />`;
}
