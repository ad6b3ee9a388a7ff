import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { open } from './route.js';
import { addPerson } from './server.js';

/** Asks for a number and a name, and opens the phone of the new person. */
export function AddPerson({ dialog }) {
	const [problem, setProblem] = useState('');
	const submit = async (event) => {
		event.preventDefault();
		const form = event.currentTarget;
		const fields = new FormData(form);
		const number = String(fields.get('number')).replace(/[\s\-()]/g, '');
		try {
			await addPerson(number, fields.get('name'));
			form.reset();
			setProblem('');
			dialog.current.close();
			open(number);
		} catch (error) {
			setProblem(error.message);
		}
	};
	return html`
		<dialog ref=${dialog} aria-labelledby="add-person">
			<form onSubmit=${submit}>
				<h2 id="add-person">Add a person</h2>
				<p>A made-up person with a phone on this page, who can write first.</p>
				<label>
					<span>Number with its country code</span>
					<input name="number" type="tel" required placeholder="+46700000003" autocomplete="off" />
				</label>
				<label>
					<span>Name</span>
					<input name="name" required maxlength="60" placeholder="Cleo" autocomplete="off" />
				</label>
				${problem && html`<p class="problem" role="alert">${problem}</p>`}
				<div class="choices">
					<button type="button" onClick=${() => dialog.current.close()}>Cancel</button>
					<button class="strong">Add</button>
				</div>
			</form>
		</dialog>
	`;
}
