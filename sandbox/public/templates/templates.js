import { html } from 'htm/preact';
import * as icons from '../icons.js';

/**
 * The templates that this WhatsApp knows.
 *
 * @param {{ everything: import('../live.js').Everything, within: string }} props `within` is the ID
 * of the template that is open
 */
export function Templates() {
	return html`
		<div class="device templates">
			<div class="nothing">${icons.form(40)}</div>
		</div>
	`;
}
