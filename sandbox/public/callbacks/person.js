import { html } from 'htm/preact';

/** How many people are suggested; a list of thousands would make the page slow. */
const SUGGESTED = 20;

/**
 * Who writes: a number, with suggestions.
 *
 * @param {{
 *   people: import('../live.js').Person[],
 *   value: string, empty for the first person
 *   onChange: (number: string) => void,
 * }} props
 */
export function PersonField({ people, value, onChange }) {
	const suggested = people
		.filter(({ number, name }) => `${name} ${number}`.toLowerCase().includes(value.toLowerCase()))
		.slice(0, SUGGESTED);
	const [first] = people;
	return html`
		<label
			>From
			<input
				name="person"
				list="people-who-write"
				autocomplete="off"
				placeholder=${first ? `${first.name} ${first.number}` : '+46700000001'}
				value=${value}
				onInput=${({ target }) => onChange(target.value.trim())}
			/>
			<datalist id="people-who-write">
				${suggested.map(({ number, name }) => html`<option value=${number}>${name}</option>`)}
			</datalist>
		</label>
	`;
}
