import { html } from 'htm/preact';
import { useRef, useState } from 'preact/hooks';
import * as icons from '../icons.js';
import { Action, Sheet } from '../sheet.js';

const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));

/** One field for each value of the message, or an empty field without any. */
const initial = (data) => {
	const fields = Object.entries(data ?? {}).map(([name, value]) => ({
		name,
		value: asText(value),
	}));
	return fields.length ? fields : [{ name: '', value: '' }];
};

/**
 * A button that opens a form. Only Meta knows the fields of a flow, so that the person at the page
 * names the fields that come back.
 */
export function FlowButton({ text, screen, data, isDraft, testid, act }) {
	const dialog = useRef(null);
	const [fields, setFields] = useState(() => initial(data));
	const change = (at, part) => setFields(fields.with(at, { ...fields[at], ...part }));
	const send = async () => {
		const named = fields.filter(({ name }) => name.trim() !== '');
		const entries = named.map(({ name, value }) => [name.trim(), value]);
		await act('flows', { fields: Object.fromEntries(entries) });
	};
	return html`
		<${Action} testid=${testid} onAct=${() => dialog.current.showModal()}>
			${icons.form(16)} <span dir="auto">${text}</span>
		<//>
		<${Sheet} dialog=${dialog} title=${text} send="Send the form" testid="flow-send" onSend=${send}>
			<p class="faint small">
				${isDraft ? 'A draft. ' : ''}${screen ? `Screen ${screen}. ` : ''}Only Meta knows the
				screens of a flow: name the fields that your flow sends back, and fill them in.
			</p>
			${fields.map(
				({ name, value }, at) => html`
					<div class="pair">
						<label>
							<span>Field</span>
							<input
								value=${name}
								placeholder="e.g. email"
								autocomplete="off"
								onInput=${({ currentTarget }) => change(at, { name: currentTarget.value })}
							/>
						</label>
						<label>
							<span>Value</span>
							<input
								dir="auto"
								value=${value}
								autocomplete="off"
								onInput=${({ currentTarget }) => change(at, { value: currentTarget.value })}
							/>
						</label>
					</div>
				`,
			)}
			<button type="button" onClick=${() => setFields([...fields, { name: '', value: '' }])}>
				${icons.plus(16)} Add a field
			</button>
		<//>
	`;
}
