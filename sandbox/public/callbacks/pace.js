import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { count } from '../count.js';
import { setPace } from '../server.js';

const fields = [
	['perSecond', 'Per second', 10_000],
	['atOnce', 'At once', 1_000],
];

/**
 * How fast a gate is called for the reports of messages, and how many wait for their turn.
 *
 * @param {{ calls: import('../live.js').Calls }} props
 */
export function PaceForm({ calls }) {
	const [problem, setProblem] = useState('');
	const { id, waiting, underWay } = calls;
	const change = async (name, value) => {
		try {
			await setPace(id, { [name]: value });
			setProblem('');
		} catch (error) {
			setProblem(error.message);
		}
	};
	return html`
		<fieldset>
			<legend>How fast it calls with delivery reports</legend>
			<div class="pair">
				${fields.map(
					([name, label, most]) => html`
						<label
							>${label}
							<input
								type="number"
								name=${name}
								min="1"
								max=${most}
								value=${calls[name]}
								placeholder="No limit"
								onChange=${({ target }) => change(name, target.valueAsNumber)}
							/>
						</label>
					`,
				)}
			</div>
			<p class="explains" data-testid="waiting">
				${waiting
					? `${count(waiting, 'report')} in the queue, ${underWay} under way`
					: 'Buttons and what people write do not wait.'}
			</p>
			${problem && html`<p class="problem" role="alert">${problem}</p>`}
		</fieldset>
	`;
}
