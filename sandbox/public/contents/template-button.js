import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import * as icons from '../icons.js';
import { webAddress } from '../linked.js';
import { Action } from '../sheet.js';
import { CartButton, wholeCatalog } from './cart.js';
import { FlowButton } from './flow.js';

const TESTID = 'template-button';

const QuickReply = ({ button, card, act }) => html`
	<${Action} testid=${TESTID} onAct=${() => act('buttons', { index: button.index, card })}>
		${icons.reply(16)} <span dir="auto">${button.text}</span>
	<//>
`;

const Link = ({ button }) => {
	const address = webAddress(button.address);
	return address
		? html`<${WholeLink} ...${button} address=${address} />`
		: html`<${End} button=${button} />`;
};

const WholeLink = ({ text, address }) => html`
	<a
		class="action"
		data-testid=${TESTID}
		href=${address}
		title=${address}
		target="_blank"
		rel="noopener noreferrer"
	>
		${icons.open(16)} <span dir="auto">${text}</span>
	</a>
`;

/** Without its definition only Meta knows the whole address. */
const End = ({ button }) => html`
	<p class="action" data-testid=${TESTID} title="The template has the start of the address">
		${icons.open(16)} <span dir="auto">${button.text}</span>
		<span class="faint" dir="auto">…${button.value}</span>
	</p>
`;

/** No call leaves this computer. */
const Call = ({ button }) => html`
	<p class="action call" data-testid=${TESTID} title=${button.value}>
		${icons.phone(16)} <span dir="auto">${button.text}</span>
		<span class="faint" dir="ltr">${button.value}</span>
	</p>
`;

function Code({ button }) {
	const [copied, setCopied] = useState(false);
	const copy = async () => {
		await navigator.clipboard.writeText(button.value);
		setCopied(true);
	};
	return html`
		<${Action} testid=${TESTID} onAct=${copy}>
			${icons.copy(16)} <span dir="auto">${copied ? 'Copied' : button.text}</span>
			<code dir="ltr">${button.value}</code>
		<//>
	`;
}

const Form = ({ button, act }) => html`
	<${FlowButton} text=${button.text} testid=${TESTID} act=${act} />
`;

const Catalog = ({ button, catalog, act }) => html`
	<${CartButton}
		text=${button.text}
		sections=${[{ ids: wholeCatalog(catalog, button.products?.[0]) }]}
		catalog=${catalog}
		testid=${TESTID}
		act=${act}
	/>
`;

const Products = ({ button, catalog, act }) => html`
	<${CartButton}
		text=${button.text}
		sections=${[{ ids: button.products ?? [] }]}
		catalog=${catalog}
		testid=${TESTID}
		act=${act}
	/>
`;

const Other = ({ button }) => html`<p class="action" data-testid=${TESTID}>${button.text}</p>`;

const kinds = {
	quick_reply: QuickReply,
	url: Link,
	copy_code: Code,
	flow: Form,
	catalog: Catalog,
	mpm: Products,
	phone: Call,
	other: Other,
};

export const TemplateButton = (props) => html`<${kinds[props.button.kind]} ...${props} />`;
