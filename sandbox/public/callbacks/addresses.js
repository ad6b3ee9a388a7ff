import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import * as icons from '../icons.js';
import { addAddress, removeAddress } from '../server.js';

/**
 * The addresses that a gate calls; they can be added and removed.
 *
 * @param {{ gate: import('../live.js').Gate }} props
 */
export function Addresses({ gate }) {
	const [problem, setProblem] = useState('');
	const attempt = async (change) => {
		try {
			await change();
			setProblem('');
			return true;
		} catch (error) {
			setProblem(error.message);
			return false;
		}
	};
	const add = async (event) => {
		event.preventDefault();
		const form = event.currentTarget;
		const url = new FormData(form).get('url');
		if (await attempt(async () => await addAddress(gate.id, url))) form.reset();
	};
	return html`
		<section class="addresses" aria-labelledby="addresses">
			<h3 id="addresses">Addresses</h3>
			<ul>
				${gate.addresses.map(
					({ url, name }) => html`
						<li key=${url} data-testid="address">
							<span class="called" title=${url}
								>${name && html`<b>${name}</b>`}<span class="explains">${url}</span></span
							>
							<button
								class="round"
								aria-label=${`Stop calling ${name ?? url}`}
								onClick=${() => attempt(async () => await removeAddress(gate.id, url))}
							>
								${icons.close(16)}
							</button>
						</li>
					`,
				)}
				${!gate.addresses.length && html`<li class="explains">No address yet. Add one.</li>`}
			</ul>
			<form onSubmit=${add}>
				<label for="new-address">Your own trigger: Production or Test URL</label>
				<div class="adding">
					<input
						id="new-address"
						name="url"
						placeholder="http://…/whatsapp"
						autocomplete="off"
						spellcheck=${false}
					/>
					<button class="strong">Add</button>
				</div>
				${problem && html`<p class="problem" role="alert">${problem}</p>`}
			</form>
		</section>
	`;
}
