import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { setManners } from '../server.js';
import { Select } from './select.js';

const repeats = [
	['any', 'After any answer but 200'],
	['published', 'As for MyLINK: not after 4xx'],
];

/**
 * How a gate calls: after which answers it calls again, and how many callbacks it posts at once.
 *
 * @param {{ gate: import('../live.js').Gate }} props
 */
export function Manners({ gate }) {
	const [problem, setProblem] = useState('');
	const change = async (changes) => {
		try {
			await setManners(gate.id, changes);
			setProblem('');
		} catch (error) {
			setProblem(error.message);
		}
	};
	return html`
		<fieldset>
			<legend>How LINK calls</legend>
			<${Select}
				label="When it calls again"
				value=${gate.repeats}
				options=${repeats}
				onChange=${(value) => change({ repeats: value })}
			/>
			<label
				>Callbacks in one call
				<input
					type="number"
					name="batch"
					min="1"
					max="100"
					value=${gate.batch}
					onChange=${({ target }) => change({ batch: target.valueAsNumber || 1 })}
				/>
				<span class="explains">As an array; with 1, each is posted alone</span>
			</label>
			${problem && html`<p class="problem" role="alert">${problem}</p>`}
		</fieldset>
	`;
}
