import { html } from 'htm/preact';
import { useState } from 'preact/hooks';

/**
 * A summary with details that are drawn only while they are open.
 *
 * @param {{ summary: unknown, children: () => unknown }} props
 */
export function Details({ summary, children }) {
	const [isOpen, setOpen] = useState(false);
	return html`
		<details onToggle=${({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>${summary}</summary>
			${isOpen && children()}
		</details>
	`;
}
