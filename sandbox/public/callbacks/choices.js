import { html } from 'htm/preact';
import { Addresses } from './addresses.js';
import { Manners } from './manners.js';
import { PaceForm } from './pace.js';
import { PersonField } from './person.js';
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
	gate: '',
	person: '',
};

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
	['blanks', 'With stray blanks', 'Around keys and texts'],
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
 *   choices: typeof defaults,
 *   onChange: (choices: typeof defaults) => void,
 *   offer: import('./callbacks.js').Offer,
 *   gates: import('../live.js').Gate[],
 *   calls: import('../live.js').Calls[],
 *   people: import('../live.js').Person[],
 * }} props
 */
export function Choices({ choices, onChange, offer, gates, calls, people }) {
	const set = (name, value) => onChange({ ...choices, [name]: value });
	const gate = gates.find(({ id }) => id === (choices.gate || offer.gate));
	const gateCalls = gate && calls.find(({ id }) => id === gate.id);
	const isDefault = Object.entries(defaults).every(([name, value]) => choices[name] === value);
	return html`
		<section class="choices-pane" aria-label="How callbacks are posted">
			<header class="bar">
				<h2>How</h2>
				<button disabled=${isDefault} onClick=${() => onChange(defaults)}>Reset</button>
			</header>
			<div class="choices-list">
				<${Select}
					label="To the gate"
					value=${gate?.id ?? ''}
					options=${gates.map(({ id }) => [id, id])}
					onChange=${(value) => set('gate', value)}
				/>
				${gate && html`<${Addresses} key=${gate.id} gate=${gate} />`}
				${gate && html`<${Manners} gate=${gate} />`}
				${gateCalls && html`<${PaceForm} key=${`pace ${gateCalls.id}`} calls=${gateCalls} />`}
				<${PersonField}
					people=${people}
					value=${choices.person}
					onChange=${(value) => set('person', value)}
				/>
				<${Select}
					label="Spelling of the keys"
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
			</div>
		</section>
	`;
}
