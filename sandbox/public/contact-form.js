import { html } from 'htm/preact';
import { Sheet } from './sheet.js';

/** A form for a contact card. */
export function ContactSheet({ dialog, onSend }) {
	const send = async (fields) => {
		const phone = String(fields.get('phone')).replace(/[\s\-()]/g, '');
		await onSend({ name: fields.get('name'), phone });
	};
	return html`
		<${Sheet}
			dialog=${dialog}
			title="Send a contact"
			send="Send"
			testid="contact-send"
			onSend=${send}
		>
			<label>
				<span>Name</span>
				<input
					name="name"
					dir="auto"
					required
					maxlength="60"
					autocomplete="off"
					defaultValue="Cleo Berg"
				/>
			</label>
			<label>
				<span>Number with its country code</span>
				<input name="phone" type="tel" required autocomplete="off" defaultValue="+46700000003" />
			</label>
		<//>
	`;
}
