import { html } from 'htm/preact';
import { open } from './route.js';
import { clearPeople } from './server.js';
import { Sheet } from './sheet.js';

/** Asks before it removes the conversations. */
export function ClearPeople({ dialog }) {
	const clear = async () => {
		await clearPeople();
		open();
	};
	return html`
		<${Sheet}
			dialog=${dialog}
			title="Clear the phones?"
			send="Clear"
			testid="clear-people-now"
			onSend=${clear}
		>
			<p>
				Removes all conversations, the activity, and everyone but the people the sandbox starts
				with. Reports that wait for their turn are dropped. Templates and addresses stay.
			</p>
		<//>
	`;
}
