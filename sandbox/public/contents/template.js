import { html } from 'htm/preact';
import { Words } from '../linked.js';
import { Place } from './map.js';
import { Offer } from './offer.js';
import { File } from './media.js';
import { TemplateButton } from './template-button.js';

/** A template as the server renders it, below its name. */
export function Template({ message: { rendered }, act, catalog }) {
	const { name, language } = rendered;
	return html`
		<p class="faint small">Template <b>${name}</b> in ${language}</p>
		<${Rendered} ...${rendered} act=${act} catalog=${catalog} />
	`;
}

/** The parts of a template, with its cards side by side. */
export function Rendered({ footer, offer, expires, cards, buttons, act, catalog, ...part }) {
	const isEmpty = !part.header && !part.values.length && part.body === undefined;
	const code = buttons.find(({ kind }) => kind === 'copy_code')?.value;
	const isOffer = offer !== undefined || expires !== undefined;
	return html`
		<${Part} ...${part}>
			${isOffer && html`<${Offer} title=${offer} expires=${expires} code=${code} />`}
		<//>
		${isEmpty && !cards.length && html`<p class="faint">Only WhatsApp knows its text.</p>`}
		${footer && html`<p class="faint small" dir="auto">${footer}</p>`}
		<${Buttons} buttons=${buttons} act=${act} catalog=${catalog} />
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

/** Header and body; without a known text, each value with its placeholder. */
const Part = ({ header, body, values, children }) => html`
	${header && html`<${Header} ...${header} />`} ${children}
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

function Header({ kind, text, file, place }) {
	if (kind === 'text') return html`<b class="words" dir="auto">${text}</b>`;
	if (kind === 'location') return html`<${Place} ...${place} />`;
	return html`<${File} kind=${kind} file=${file} />`;
}

const Buttons = ({ buttons, card, act, catalog }) =>
	buttons.length > 0 &&
	html`<div class="actions">
		${buttons.map(
			(button) =>
				html`<${TemplateButton} button=${button} card=${card} act=${act} catalog=${catalog} />`,
		)}
	</div>`;
