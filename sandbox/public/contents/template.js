import { html } from 'htm/preact';
import { Words } from '../linked.js';
import { Offer } from './offer.js';
import { File } from './media.js';
import { TemplateButton } from './template-button.js';

/** A template as the server worked it out, with its cards side by side. */
export function Template({ message: { rendered }, act, catalog }) {
	const { name, language, footer, expires, cards } = rendered;
	const isEmpty = !rendered.header && !rendered.values.length && rendered.body === undefined;
	return html`
		<p class="faint small">Template <b>${name}</b> in ${language}</p>
		<${Part} ...${rendered} />
		${isEmpty && !cards.length && html`<p class="faint">Its words are known to WhatsApp alone.</p>`}
		${footer && html`<p class="faint small" dir="auto">${footer}</p>`}
		${expires !== undefined && html`<${Offer} expires=${expires} />`}
		<${Buttons} buttons=${rendered.buttons} act=${act} catalog=${catalog} />
		${cards.length > 0 &&
		html`<div class="cards" tabindex="0" role="group" aria-label="Cards">
			${cards.map(
				(card) => html`
					<section class="card" data-testid="card" aria-label=${`Card ${card.index + 1}`}>
						<${Part} ...${card} />
						<${Buttons} buttons=${card.buttons} card=${card.index} act=${act} catalog=${catalog} />
					</section>
				`,
			)}
		</div>`}
	`;
}

/** Header and body; where the words are not known, each value with the place it goes to. */
const Part = ({ header, body, values }) => html`
	${header?.kind === 'text' && html`<b class="words" dir="auto">${header.text}</b>`}
	${header && header.kind !== 'text' && html`<${File} kind=${header.kind} file=${header.file} />`}
	${body !== undefined && html`<${Words} text=${body} />`}
	${values.length > 0 &&
	html`<dl class="values">
		${values.map(
			({ place, text }) =>
				html`<dt>${place}</dt>
					<dd dir="auto">${text}</dd>`,
		)}
	</dl>`}
`;

const Buttons = ({ buttons, card, act, catalog }) =>
	buttons.length > 0 &&
	html`<div class="actions">
		${buttons.map(
			(button) =>
				html`<${TemplateButton} button=${button} card=${card} act=${act} catalog=${catalog} />`,
		)}
	</div>`;
