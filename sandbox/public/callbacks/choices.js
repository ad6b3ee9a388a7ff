import { html } from 'htm/preact';
import { Addresses } from './addresses.js';

/** As LINK does it, unless something is chosen. */
export const usual = {
	spelling: 'asPrinted',
	blanks: false,
	form: false,
	together: false,
	reversed: false,
	wrongLogin: false,
	copies: 1,
	times: 1,
	collect: false,
	gate: '',
	person: '',
};

const spellings = [
	['asPrinted', 'As in the specification'],
	['camelCase', 'camelCase throughout'],
	['snake_case', 'snake_case throughout'],
];

/** Each with what it shows. */
const manners = [
	['collect', 'Choose several first', 'Buttons are pressed in their order, then sent'],
	['together', 'In one array', 'As LINK’s newer services post'],
	['reversed', 'In the wrong order', 'The last one first'],
	['form', 'As form fields', 'Reports only'],
	['blanks', 'With stray blanks', 'Around names and texts'],
	['wrongLogin', 'With a wrong login', 'As a stranger would'],
];

const counts = [
	['copies', 'Copies of each', 'Duplicates', 10],
	['times', 'Burst of', 'All at once', 1_000],
];

/**
 * How callbacks are posted.
 *
 * @param {{
 *   choices: typeof usual,
 *   onChange: (choices: typeof usual) => void,
 *   there: import('./callbacks.js').There,
 *   gates: import('../live.js').Gate[],
 *   people: import('../live.js').Person[],
 * }} props
 */
export function Choices({ choices, onChange, there, gates, people }) {
	const set = (name, value) => onChange({ ...choices, [name]: value });
	const gate = gates.find(({ id }) => id === (choices.gate || there.gate));
	const isUsual = Object.entries(usual).every(([name, value]) => choices[name] === value);
	return html`
		<section class="choices-pane" aria-label="How callbacks are posted">
			<header class="bar">
				<h2>How</h2>
				<button disabled=${isUsual} onClick=${() => onChange(usual)}>Reset</button>
			</header>
			<div class="choices-list">
				<${Select}
					label="To the gate"
					value=${gate?.id ?? ''}
					options=${gates.map(({ id }) => [id, id])}
					onChange=${(value) => set('gate', value)}
				/>
				${gate && html`<${Addresses} key=${gate.id} gate=${gate} />`}
				<${Select}
					label="From"
					value=${choices.person || people[0]?.number}
					options=${people.map(({ number, name }) => [number, `${name} ${number}`])}
					onChange=${(value) => set('person', value)}
				/>
				<${Select}
					label="Names are spelled"
					value=${choices.spelling}
					options=${spellings}
					onChange=${(value) => set('spelling', value)}
				/>
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
				${manners.map(
					([name, label, hint]) => html`
						<label class="manner">
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
			</div>
		</section>
	`;
}

const Select = ({ label, value, options, onChange }) => html`
	<label
		>${label}
		<select value=${value} onChange=${({ target }) => onChange(target.value)}>
			${options.map(([name, title]) => html`<option value=${name}>${title}</option>`)}
		</select>
	</label>
`;
