import { html } from 'htm/preact';
import { File } from '../contents/media.js';
import { Copy } from '../copy.js';
import { useOnce } from '../once.js';

/**
 * @typedef {object} SampleLink
 * @property {string} title
 * @property {'image' | 'video' | 'audio' | 'document'} kind
 * @property {string} path
 * @property {string} type
 * @property {number} [bytes]
 * @property {string} [fails] why WhatsApp does not deliver it
 */

/** Files that the sandbox serves: people for a campaign, and media whose links are copied into a node. */
export function SampleFiles() {
	const links = useOnce('/media/', []) ?? [];
	const working = links.filter(({ fails }) => !fails);
	const failing = links.filter(({ fails }) => fails);
	return html`
		<div class="device media">
			<section aria-label="Sample files">
				<header class="bar"><h2>Sample files</h2></header>
				<h3>People for a campaign</h3>
				<p class="advice">
					<a href="/media/campaign-of-300.csv" download="campaign-of-300.csv">campaign-of-300.csv</a
					>: import it into n8n's data table <i>WhatsApp campaigns</i>, and send the campaign
					<i>Autumn sale</i>.
				</p>
				<h3>Media</h3>
				<p class="advice">
					The sandbox serves these files. Copy a link into the Link field of a node that sends
					media, or into the header of a template.
				</p>
				<ul class="samples">
					${working.map((link) => html`<${Sample} key=${link.path} link=${link} />`)}
				</ul>
				<h3>Links that fail</h3>
				<p class="advice">To see what your workflow does when a file does not arrive.</p>
				<ul class="samples">
					${failing.map((link) => html`<${Sample} key=${link.path} link=${link} />`)}
				</ul>
			</section>
		</div>
	`;
}

function Sample({ link: { title, kind, path, type, bytes, fails } }) {
	const address = location.origin + path;
	const name = address.lastIndexOf('/') + 1;
	return html`
		<li data-testid="sample-media" data-kind=${kind}>
			${!fails && html`<${File} kind=${kind} file=${{ link: address }} />`}
			<p class="about">
				<b>${title}</b>
				<span>${[type, bytes && size(bytes)].filter(Boolean).join(', ')}</span>
				${fails && html`<span class="fails">${fails}</span>`}
			</p>
			<p class="link">
				<code>${address.slice(0, name)}<wbr />${address.slice(name)}</code>
				<${Copy} text=${address} label="Copy link" />
			</p>
		</li>
	`;
}

const KILOBYTE = 1024;

const size = (bytes) =>
	bytes < KILOBYTE ** 2
		? `${Math.ceil(bytes / KILOBYTE)} KB`
		: `${Math.round(bytes / KILOBYTE ** 2)} MB`;
