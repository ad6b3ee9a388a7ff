import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import * as icons from '../icons.js';

/** So long it says that it is done. */
const SAID_MS = 2000;

/** The ID, to be taken to n8n. */
export function CopyId({ id }) {
	const [said, setSaid] = useState('');
	const copy = async () => {
		const words = await navigator.clipboard.writeText(id).then(
			() => 'Copied',
			() => 'Select it by hand',
		);
		setSaid(words);
		setTimeout(() => setSaid(''), SAID_MS);
	};
	return html`
		<p class="template-id">
			<span>Template ID</span>
			<code data-testid="template-id">${id}</code>
			<button type="button" data-testid="copy-template-id" onClick=${copy}>
				${said === 'Copied' ? icons.tick(16) : icons.copy(16)}
				<span role="status">${said || 'Copy'}</span>
			</button>
		</p>
	`;
}
