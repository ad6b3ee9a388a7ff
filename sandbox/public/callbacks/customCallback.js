import { html } from 'htm/preact';
import { useState } from 'preact/hooks';

const EXAMPLE = '{ "messageId": "1", "resultCode": 112003 }';

/**
 * A callback with any body, as JSON.
 *
 * @param {{ onSend: (callbacks: { bodies: unknown[] }) => Promise<void> }} props
 */
export function CustomCallback({ onSend }) {
	const [problem, setProblem] = useState('');
	const submit = async (event) => {
		event.preventDefault();
		const text = new FormData(event.currentTarget).get('body');
		try {
			const body = JSON.parse(text);
			setProblem('');
			await onSend({ bodies: [body] });
		} catch (error) {
			setProblem(`This is not JSON: ${error.message}`);
		}
	};
	return html`
		<details class="custom">
			<summary><h3>Custom callback</h3></summary>
			<form onSubmit=${submit}>
				<textarea name="body" rows="4" aria-label="The callback as JSON" placeholder=${EXAMPLE} />
				${problem && html`<p class="problem" role="alert">${problem}</p>`}
				<button class="strong">Send</button>
			</form>
		</details>
	`;
}
