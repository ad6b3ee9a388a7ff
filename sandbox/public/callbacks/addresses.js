import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import * as icons from '../icons.js';
import { addAddress, removeAddress, setGets } from '../server.js';

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
					({ url, name, gets = 'everything' }) => html`
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
							<label class="gets"
								>Gets
								<select
									aria-label=${`What ${name ?? url} gets`}
									value=${gets}
									onChange=${({ target }) =>
										attempt(async () => await setGets(gate.id, url, target.value))}
								>
									<option value="everything">everything</option>
									<option value="messages">messages</option>
									<option value="reports">reports</option>
								</select>
							</label>
						</li>
					`,
				)}
				${!gate.addresses.length && html`<li class="explains">No address yet. Add one.</li>`}
			</ul>
			<p class="explains">
				The workflows that you publish in the n8n of <b>npm start</b> are called without adding
				them. After <b>Execute step</b> in a trigger's panel, the next message goes there, too.
			</p>
			<form onSubmit=${add}>
				<label for="new-address">Another trigger: its Production or Test URL</label>
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
