import { html } from 'htm/preact';
import { Addresses } from './addresses.js';
import { More } from './moreChoices.js';
import { Select } from './select.js';

/**
 * The workflows that LINK calls, and below them how callbacks are posted.
 *
 * @param {{
 *   choices: import('./moreChoices.js').Choices,
 *   onChange: (choices: import('./moreChoices.js').Choices) => void,
 *   offer: import('./callbacks.js').Offer,
 *   gates: import('../live.js').Gate[],
 *   calls: import('../live.js').Calls[],
 * }} props
 */
export function CalledWorkflows({ choices, onChange, offer, gates, calls }) {
	const gate = gates.find(({ id }) => id === (choices.gate || offer.gate));
	return html`
		<section class="choices-pane" aria-label="Called workflows">
			<header class="bar"><h2>Called workflows</h2></header>
			<div class="choices-list">
				<p class="explains">
					A <b>callback</b> is LINK’s call to your workflow, for a message or a report. A${' '}
					<b>gate</b> is LINK’s list of the addresses to call.
				</p>
				${!gates.length && html`<${NoGate} />`}
				${gates.length > 1 &&
				html`<${Select}
					label="Gate"
					value=${gate?.id ?? ''}
					options=${gates.map(({ id }) => [id, id])}
					onChange=${(value) => onChange({ ...choices, gate: value })}
				/>`}
				${gate && html`<${Addresses} key=${gate.id} gate=${gate} />`}
				<${More}
					choices=${choices}
					onChange=${onChange}
					gate=${gate}
					calls=${calls.find(({ id }) => id === gate?.id)}
				/>
			</div>
		</section>
	`;
}

const NoGate = () => html`
	<p class="problem">
		This sandbox has no gate, so no workflow can be called. Start with <code>npm start</code>, or
		name gates in the file ${' that '}<code>npm run sandbox -- --config</code> reads.
	</p>
`;
