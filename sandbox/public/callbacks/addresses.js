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
		<section class="addresses" aria-label="Addresses">
			<form onSubmit=${add}>
				<label for="new-address">Another workflow, by its Production URL</label>
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
			<p class="explains">
				The workflows that you publish in the n8n of <b>npm start</b> are called without adding
				them. After <b>Execute step</b> in a trigger's panel, the next message goes there, too.
			</p>
			${gate.addresses.length > 0 &&
			html`<p class="heads"><span>Called now</span><span>Gets</span></p>`}
			<ul>
				${gate.addresses.map(
					(address) => html`
						<${Address} key=${address.url} gate=${gate.id} address=${address} attempt=${attempt} />
					`,
				)}
				${!gate.addresses.length &&
				html`<li class="explains">No workflow is called yet. Add one.</li>`}
			</ul>
		</section>
	`;
}

const Address = ({ gate, address: { url, name, gets = 'everything' }, attempt }) => html`
	<li data-testid="address">
		<b class="name">${name ?? 'Unnamed'}</b>
		<select
			aria-label=${`What ${name ?? url} gets`}
			value=${gets}
			onChange=${({ target }) => attempt(async () => await setGets(gate, url, target.value))}
		>
			<option value="everything">everything</option>
			<option value="messages">messages</option>
			<option value="reports">reports</option>
		</select>
		<button
			class="round"
			aria-label=${`Stop calling ${name ?? url}`}
			title="Stop calling it"
			onClick=${() => attempt(async () => await removeAddress(gate, url))}
		>
			${icons.close(16)}
		</button>
		<span class="explains">${url}</span>
	</li>
`;
