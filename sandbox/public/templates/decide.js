import { html } from 'htm/preact';
import { useRef, useState } from 'preact/hooks';
import * as icons from '../icons.js';
import { decide } from '../server.js';
import { Sheet } from '../sheet.js';
import { word } from './labels.js';

/** The decisions of Meta, in the order of the buttons; those with three dots open a dialog. */
const decisions = [
	{ status: 'APPROVED', name: 'Approve', icon: icons.tick },
	{ status: 'REJECTED', name: 'Reject …', icon: icons.close },
	{ status: 'PAUSED', name: 'Pause', icon: icons.pause },
	{ status: 'DISABLED', name: 'Disable …', icon: icons.minus },
];

/** A button for each decision that is possible now. */
export function Decide({ template, reviews }) {
	const dialogs = { REJECTED: useRef(null), DISABLED: useRef(null) };
	const [problem, setProblem] = useState('');
	const possible = decisions.filter(({ status }) =>
		reviews.changes[status]?.includes(template.status),
	);
	const choose = async (status) => {
		if (dialogs[status]) return dialogs[status].current.showModal();
		return await decide(template.id, status).then(
			() => setProblem(''),
			({ message }) => setProblem(message),
		);
	};
	return html`
		<div class="decisions">
			${possible.map(
				({ status, name, icon }) => html`
					<button
						type="button"
						key=${status}
						class=${status === 'APPROVED' ? 'strong' : ''}
						data-testid=${`template-${status.toLowerCase()}`}
						onClick=${() => choose(status)}
					>
						${icon(16)} ${name}
					</button>
				`,
			)}
		</div>
		${problem && html`<p class="problem" role="alert">${problem}</p>`}
		<${Reject} dialog=${dialogs.REJECTED} template=${template} reasons=${reviews.reasons} />
		<${Disable} dialog=${dialogs.DISABLED} template=${template} />
	`;
}

const Reject = ({ dialog, template, reasons }) => html`
	<${Sheet}
		dialog=${dialog}
		title=${`Reject ${template.name}`}
		send="Reject"
		testid="confirm-reject"
		onSend=${(fields) => decide(template.id, 'REJECTED', fields.get('reason'))}
	>
		<fieldset class="reasons">
			<legend>Why would Meta reject it?</legend>
			${reasons.map(
				(reason, index) => html`
					<label>
						<input type="radio" name="reason" value=${reason} checked=${index === 0} />
						<span>${word(reason)}</span>
					</label>
				`,
			)}
		</fieldset>
	<//>
`;

const Disable = ({ dialog, template }) => html`
	<${Sheet}
		dialog=${dialog}
		title=${`Disable ${template.name}`}
		send="Disable permanently"
		testid="confirm-disable"
		onSend=${() => decide(template.id, 'DISABLED')}
	>
		<p>
			Meta disables a template after repeated complaints. It can then not be sent, edited or
			deleted; in the sandbox, <code>npm run reset</code> brings it back.
		</p>
	<//>
`;
