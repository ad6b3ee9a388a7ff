import { html } from 'htm/preact';

export const Select = ({ label, value, options, onChange }) => html`
	<label
		>${label}
		<select value=${value} onChange=${({ target }) => onChange(target.value)}>
			${options.map(([name, title]) => html`<option value=${name}>${title}</option>`)}
		</select>
	</label>
`;
