import { html } from 'htm/preact';
import { Rendered } from '../contents/template.js';
import * as icons from '../icons.js';
import { openView } from '../route.js';
import { CopyId } from './copy-id.js';
import { Decide } from './decide.js';
import { language, meaning, Status, word } from './labels.js';

/**
 * One template: its preview, its placeholders, and its review.
 *
 * @param {{
 *   template: import('../live.js').Template,
 *   reviews: import('../live.js').Everything['reviews'],
 *   catalog: import('../live.js').Catalog,
 * }} props
 */
export function Detail({ template, reviews, catalog }) {
	const { id, name, language: code, category, components, preview, blanks } = template;
	return html`
		<section class="detail" aria-label=${`The template ${name}`} data-testid="template-detail">
			<header class="bar">
				<button
					class="round only-narrow"
					aria-label="Back to the templates"
					onClick=${() => openView('templates')}
				>
					${icons.back()}
				</button>
				<div class="who">
					<h2>${name}</h2>
					<p>${word(category)}, ${language(code)}</p>
				</div>
				<${Status} template=${template} />
			</header>
			<div class="inside" tabindex="0" role="group" aria-label="About this template">
				<${CopyId} id=${id} />
				<div class="review">
					<p role="status">${meaning(template, reviews)}</p>
					<${Decide} template=${template} reviews=${reviews} />
				</div>
				<section class="looks">
					<h3>On the phone, with its examples</h3>
					<article class="bubble" data-direction="incoming" data-testid="template-preview">
						<div class="contents" inert>
							${preview && html`<${Rendered} ...${preview} catalog=${catalog} />`}
						</div>
					</article>
				</section>
				<section class="blanks">
					<h3>What a message fills in</h3>
					${blanks.length
						? html`<${Blanks} blanks=${blanks} />`
						: html`<p class="faint">It has no placeholders.</p>`}
				</section>
				<details class="definition">
					<summary>Components as JSON</summary>
					<pre class="json" tabindex="0" dir="ltr">${JSON.stringify(components, null, 2)}</pre>
				</details>
			</div>
		</section>
	`;
}

const Blanks = ({ blanks }) => html`
	<table>
		<thead>
			<tr>
				<th scope="col">Where</th>
				<th scope="col">What</th>
				<th scope="col">Example</th>
			</tr>
		</thead>
		<tbody>
			${blanks.map(
				({ place, what, example }) => html`
					<tr>
						<th scope="row">${place}</th>
						<td>${what}</td>
						<td dir="auto">${example ?? '–'}</td>
					</tr>
				`,
			)}
		</tbody>
	</table>
`;
