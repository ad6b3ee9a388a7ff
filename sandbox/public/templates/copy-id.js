import { html } from 'htm/preact';
import { Copy } from '../copy.js';

/** The ID of a template, with a button that copies it. */
export const CopyId = ({ id }) => html`
	<p class="template-id">
		<span>Template ID</span>
		<code data-testid="template-id">${id}</code>
		<${Copy} text=${id} testid="copy-template-id" />
	</p>
`;
