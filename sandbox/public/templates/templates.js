import { html } from 'htm/preact';
import { useMemo, useState } from 'preact/hooks';
import * as icons from '../icons.js';
import { openView } from '../route.js';
import { Detail } from './detail.js';
import { language, Status, word } from './labels.js';

/** The created templates, newest first; then the sample templates by their IDs. */
const listed = (templates) =>
	templates
		.filter(({ status }) => status !== 'DELETED')
		.sort((one, other) => {
			const newest = other.submitted.localeCompare(one.submitted);
			return newest || one.id.localeCompare(other.id, 'en', { numeric: true });
		});

/**
 * The list of templates, and one of them.
 *
 * @param {{ everything: import('../live.js').Everything, within: string }} props `within` is the ID
 * of the template that is open
 */
export function Templates({ everything, within }) {
	const { templates, reviews, catalog } = everything;
	const [query, setQuery] = useState('');
	const all = useMemo(() => listed(templates), [templates]);
	const found = all.filter((one) => matches(one, query));
	const current = all.find(({ id }) => id === within);
	return html`
		<div class="device templates" data-shows=${current ? 'detail' : 'list'}>
			<nav class="list" aria-label="Templates">
				<header class="bar">
					<h2>Templates</h2>
					<label class="search">
						${icons.search(16)}
						<input
							type="search"
							aria-label="Find a template"
							placeholder="Find"
							value=${query}
							onInput=${({ currentTarget }) => setQuery(currentTarget.value)}
						/>
					</label>
				</header>
				<ul>
					${found.map((one) => html`<${Row} key=${one.id} template=${one} current=${within} />`)}
				</ul>
				${!found.length && html`<p class="advice">${emptyText(all, query)}</p>`}
			</nav>
			${current
				? html`<${Detail}
						key=${current.id}
						template=${current}
						reviews=${reviews}
						catalog=${catalog}
					/>`
				: html`<${NoTemplate} />`}
		</div>
	`;
}

const matches = ({ id, name, language: code, category, status }, query) =>
	`${id} ${name} ${code} ${language(code)} ${category} ${status}`
		.toLowerCase()
		.includes(query.trim().toLowerCase());

const emptyText = (all, query) =>
	all.length
		? `No template has ${query} in its name, language, category, status or ID.`
		: 'There is no template. Create one in n8n, with Template → Create.';

function Row({ template, current }) {
	const { id, name, language: code, category } = template;
	return html`
		<li>
			<button
				class="person template"
				data-testid="template"
				data-id=${id}
				aria-current=${id === current ? 'true' : undefined}
				onClick=${() => openView('templates', id)}
			>
				<span class="name">${name}</span>
				<${Status} template=${template} />
				<span class="last">${word(category)}, ${language(code)}</span>
			</button>
		</li>
	`;
}

const NoTemplate = () => html`
	<section class="detail" aria-label="No template is open">
		<div class="empty">
			${icons.form(40)}
			<h3>Choose a template</h3>
			<p>You see how WhatsApp shows it, what a message fills in, and its ID for n8n.</p>
			<h3>Or create one in n8n</h3>
			<ol data-testid="create-template">
				<li>
					<b>Create workflow</b>, <b>Add first step</b>. Search for “LINK Mobility”, open${' '}
					<b>Actions</b>, and choose “Create template”.
				</li>
				<li>
					Enter a name such as <code>order_ready</code>, a text with ${'{{1}}'} for what changes,
					and an example for it. Press <b>Execute step</b>.
				</li>
				<li>It shows up here, in review. Open it, and press <b>Approve</b> in Meta's place.</li>
			</ol>
		</div>
	</section>
`;
