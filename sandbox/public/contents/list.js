import { html } from 'htm/preact';
import { useRef } from 'preact/hooks';
import * as icons from '../icons.js';
import { Action, Sheet } from '../sheet.js';

/** A button that opens a sheet of sections with rows; a click on a row sends the reply. */
export function List({ action, act }) {
	const dialog = useRef(null);
	const choose = async (id) => {
		await act('replies', { id });
		dialog.current.close();
	};
	return html`
		<${Action} testid="open-list" onAct=${() => dialog.current.showModal()}>
			${icons.list(16)} <span dir="auto">${action.button}</span>
		<//>
		<${Sheet} dialog=${dialog} title=${action.button}>
			${action.sections.map(
				({ title, rows }) => html`
					<section class="rows">
						${title && html`<h3 dir="auto">${title}</h3>`}
						${rows.map(
							(row) => html`
								<${Action} testid="list-row" onAct=${() => choose(row.id)}>
									<b dir="auto">${row.title}</b>
									${row.description &&
									html`<span class="faint" dir="auto">${row.description}</span>`}
								<//>
							`,
						)}
					</section>
				`,
			)}
		<//>
	`;
}
