import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import * as icons from '../icons.js';
import { addAddress, muteExamples, removeAddress, setGets } from '../server.js';

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
					({ url, name, gets = 'everything', isExample }) => html`
						<li key=${url} data-testid="address" data-muted=${Boolean(gate.isMuted && isExample)}>
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
			${gate.addresses.some(({ isExample }) => isExample) &&
			html`<label class="option">
				<input
					type="checkbox"
					role="switch"
					data-testid="mute-examples"
					checked=${Boolean(gate.isMuted)}
					onChange=${({ target }) =>
						attempt(async () => await muteExamples(gate.id, target.checked))}
				/>
				<span
					>Mute examples<span class="explains"
						>LINK calls only the addresses that you have added</span
					></span
				>
			</label>`}
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
