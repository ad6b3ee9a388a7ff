import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import * as icons from '../icons.js';

/** How long the confirmation is shown. */
const CONFIRMATION_MS = 2000;

/** The ID of a template, with a button that copies it. */
export function CopyId({ id }) {
	const [result, setResult] = useState('');
	const copy = async () => {
		const words = await navigator.clipboard.writeText(id).then(
			() => 'Copied',
			() => 'Select and copy it by hand',
		);
		setResult(words);
		setTimeout(() => setResult(''), CONFIRMATION_MS);
	};
	return html`
		<p class="template-id">
			<span>Template ID</span>
			<code data-testid="template-id">${id}</code>
			<button type="button" data-testid="copy-template-id" onClick=${copy}>
				${result === 'Copied' ? icons.tick(16) : icons.copy(16)}
				<span role="status">${result || 'Copy'}</span>
			</button>
		</p>
	`;
}
