import { html } from 'htm/preact';
import { Manners } from './manners.js';
import { PaceForm } from './pace.js';
import { Select } from './select.js';

/** As LINK posts. */
export const defaults = {
	spelling: 'asPrinted',
	blanks: false,
	form: false,
	together: false,
	reversed: false,
	wrongLogin: false,
	copies: 1,
	times: 1,
	collect: false,
};

/** @typedef {typeof defaults & { gate: string, person: string }} Choices empty for the default gate and person */

const spellings = [
	['asPrinted', 'As in the specification'],
	['camelCase', 'camelCase throughout'],
	['snake_case', 'snake_case throughout'],
];

/** Each with its label and a hint. */
const options = [
	['collect', 'Choose several first', 'Press buttons in order, then send'],
	['together', 'In one array', 'As LINK’s newer services post'],
	['reversed', 'In the wrong order', 'The last one first'],
	['form', 'As form fields', 'Reports only'],
	['blanks', 'With stray spaces', 'Around keys and texts'],
	['wrongLogin', 'With a wrong login', 'As a stranger would'],
];

const counts = [
	['copies', 'Copies of each', 'Duplicates', 10],
	['times', 'Burst of', 'All at once', 1_000],
];

/**
 * Rarely used settings, closed at first: how the buttons post callbacks, and how LINK calls a gate.
 *
 * @param {{
 *   choices: Choices,
 *   onChange: (choices: Choices) => void,
 *   gate?: import('../live.js').Gate,
 *   calls?: import('../live.js').Calls,
 * }} props
 */
export function More({ choices, onChange, gate, calls }) {
	const set = (name, value) => onChange({ ...choices, [name]: value });
	const isDefault = Object.entries(defaults).every(([name, value]) => choices[name] === value);
	return html`
		<details class="settings" data-testid="more-choices">
			<summary><h3>More${!isDefault && ' (changed)'}</h3></summary>
			<fieldset>
				<legend>Test callbacks</legend>
				<${Select}
					label="Spelling of the keys"
					value=${choices.spelling}
					options=${spellings}
					onChange=${(value) => set('spelling', value)}
				/>
				<${Counts} choices=${choices} set=${set} />
				${options.map(
					([name, label, hint]) => html`
						<label class="option">
							<input
								type="checkbox"
								name=${name}
								checked=${choices[name]}
								onChange=${({ target }) => set(name, target.checked)}
							/>
							<span>${label}<span class="explains">${hint}</span></span>
						</label>
					`,
				)}
				<button disabled=${isDefault} onClick=${() => onChange({ ...choices, ...defaults })}>
					Reset
				</button>
			</fieldset>
			${gate && html`<${Manners} gate=${gate} />`}
			${calls && html`<${PaceForm} key=${calls.id} calls=${calls} />`}
		</details>
	`;
}

const Counts = ({ choices, set }) => html`
	<div class="counts">
		${counts.map(
			([name, label, hint, most]) => html`
				<label title=${hint}
					>${label}
					<input
						type="number"
						name=${name}
						min="1"
						max=${most}
						value=${choices[name]}
						onInput=${({ target }) => set(name, target.valueAsNumber || 1)}
					/>
					<span class="explains">${hint}</span>
				</label>
			`,
		)}
	</div>
`;
