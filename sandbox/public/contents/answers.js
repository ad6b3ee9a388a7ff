import { html } from 'htm/preact';
import { Words } from '../linked.js';
import { Card } from './contacts.js';
import { productOf } from './cart.js';
import { Place } from './map.js';
import { File } from './media.js';

export const Button = ({ content }) => html`<${Words} text=${content.button.text} />`;

const Choice = ({ title, description }) => html`
	<${Words} text=${title} />
	${description && html`<p class="faint small" dir="auto">${description}</p>`}
`;

const kinds = {
	button_reply: ({ button_reply }) => html`<${Choice} ...${button_reply} />`,
	list_reply: ({ list_reply }) => html`<${Choice} ...${list_reply} />`,
	nfm_reply: ({ nfm_reply }) => html`
		<p class="words">Form sent</p>
		<dl class="values">
			${Object.entries(JSON.parse(nfm_reply.response_json)).map(
				([name, value]) =>
					html`<dt>${name}</dt>
						<dd dir="auto">${typeof value === 'string' ? value : JSON.stringify(value)}</dd>`,
			)}
		</dl>
	`,
};

export const Interactive = ({ content: { interactive } }) =>
	html`<${kinds[interactive.type]} ...${interactive} />`;

export function Order({ content: { order }, catalog }) {
	const items = order.product_items;
	const total = items.reduce(
		(sum, item) => sum + Number(item.item_price) * Number(item.quantity),
		0,
	);
	return html`
		<p class="words">An order for <b>${total} ${items[0]?.currency}</b></p>
		<dl class="values">
			${items.map(
				({ product_retailer_id: id, quantity }) =>
					html`<dt>${quantity} ×</dt>
						<dd dir="auto">${productOf(catalog, id).name}</dd>`,
			)}
		</dl>
		${order.text && html`<${Words} text=${order.text} />`}
	`;
}

export const Location = ({ content }) => html`<${Place} ...${content.location} />`;

export const Contact = ({ content }) => html`
	<ul class="contacts">
		${content.contacts.map(({ name, phones }) => {
			const lines = phones.map(({ phone, type }) => [type, phone]);
			return html`<${Card}
				name=${name.formatted_name}
				number=${phones[0]?.phone}
				lines=${lines}
			/>`;
		})}
	</ul>
`;

/** The kind of file that a MIME type belongs to. */
const kindOf = (type) => {
	if (type === 'image/webp') return 'sticker';
	const [kind] = type.split('/');
	return ['image', 'video', 'audio'].includes(kind) ? kind : 'document';
};

export function Media({ content: { media } }) {
	const kind = kindOf(media.type);
	const file =
		kind === 'document'
			? { link: media.source, filename: media.caption }
			: { link: media.source, caption: media.caption };
	return html`<${File} kind=${kind} file=${file} />`;
}
