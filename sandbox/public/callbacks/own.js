import { html } from 'htm/preact';
import { useState } from 'preact/hooks';

const example = '{ "messageId": "1", "resultCode": 112003 }';

/**
 * Anything else, as JSON.
 *
 * @param {{ onSend: (given: { bodies: unknown[] }) => Promise<void> }} props
 */
export function Own({ onSend }) {
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
		<details class="own">
			<summary><h3>A callback of your own</h3></summary>
			<form onSubmit=${submit}>
				<textarea name="body" rows="4" aria-label="The callback as JSON" placeholder=${example} />
				${problem && html`<p class="problem" role="alert">${problem}</p>`}
				<button class="strong">Send</button>
			</form>
		</details>
	`;
}
