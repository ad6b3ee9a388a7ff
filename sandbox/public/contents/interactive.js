import { html } from 'htm/preact';
import * as icons from '../icons.js';
import { webAddress, Words } from '../linked.js';
import { Action } from '../sheet.js';
import { CatalogButton, ListOfProducts, SingleProduct } from './cart.js';
import { FlowButton } from './flow.js';
import { List } from './list.js';
import { LocationButton } from './location-form.js';
import { File } from './media.js';

const ReplyButtons = ({ action, act }) =>
	action.buttons.map(
		({ reply }) => html`
			<${Action} testid="reply-button" onAct=${() => act('replies', { id: reply.id })}>
				${icons.reply(16)} <span dir="auto">${reply.title}</span>
			<//>
		`,
	);

const Link = ({ action: { parameters } }) => html`
	<a
		class="action"
		data-testid="cta"
		href=${webAddress(parameters.url)}
		title=${parameters.url}
		target="_blank"
		rel="noopener noreferrer"
	>
		${icons.open(16)} <span dir="auto">${parameters.display_text}</span>
	</a>
`;

const Flow = ({ action: { parameters }, act }) => html`
	<${FlowButton}
		text=${parameters.flow_cta}
		screen=${parameters.flow_action_payload?.screen}
		data=${parameters.flow_action_payload?.data}
		isDraft=${parameters.mode === 'draft'}
		testid="open-flow"
		act=${act}
	/>
`;

/** The actions below the text, by kind. */
const kinds = {
	button: ReplyButtons,
	list: List,
	cta_url: Link,
	flow: Flow,
	product: SingleProduct,
	product_list: ListOfProducts,
	catalog_message: CatalogButton,
	location_request_message: ({ act }) => html`<${LocationButton} act=${act} />`,
};

/** A kind that this phone cannot show. */
const Other = ({ action }) => html`<pre class="json">${JSON.stringify(action, null, 2)}</pre>`;

/** Header, text, footer and actions of an interactive message. */
export function Interactive({ content: { interactive }, act, catalog }) {
	const { type, header, body, footer, action } = interactive;
	const Kind = kinds[type] ?? Other;
	return html`
		${header && html`<${Header} ...${header} />`} ${body && html`<${Words} text=${body.text} />`}
		${footer && html`<p class="faint small" dir="auto">${footer.text}</p>`}
		<div class="actions"><${Kind} action=${action} act=${act} catalog=${catalog} /></div>
	`;
}

const Header = (header) =>
	header.type === 'text'
		? html`<b class="words" dir="auto">${header.text}</b>`
		: html`<${File} kind=${header.type} file=${header[header.type]} />`;
