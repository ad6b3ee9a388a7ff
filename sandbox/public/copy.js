import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import * as icons from './icons.js';

/** How long the confirmation is shown. */
const CONFIRMATION_MS = 2000;

/** A button that copies a text. */
export function Copy({ text, testid, label = 'Copy' }) {
	const [result, setResult] = useState('');
	const copy = async () => {
		const words = await navigator.clipboard.writeText(text).then(
			() => 'Copied',
			() => 'Select and copy it by hand',
		);
		setResult(words);
		setTimeout(() => setResult(''), CONFIRMATION_MS);
	};
	return html`
		<button type="button" data-testid=${testid} onClick=${copy}>
			${result === 'Copied' ? icons.tick(16) : icons.copy(16)}
			<span aria-live="polite">${result || label}</span>
		</button>
	`;
}
