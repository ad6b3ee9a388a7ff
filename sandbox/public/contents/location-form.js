import { html } from 'htm/preact';
import { useRef } from 'preact/hooks';
import * as icons from '../icons.js';
import { Action, Sheet } from '../sheet.js';

/** A form for a location, with a default in Stockholm. */
export function LocationSheet({ dialog, onSend }) {
	const send = async (fields) => {
		const filled = [...fields].filter(([, value]) => String(value).trim() !== '');
		await onSend(Object.fromEntries(filled));
	};
	return html`
		<${Sheet}
			dialog=${dialog}
			title="Send a location"
			send="Send"
			testid="location-send"
			onSend=${send}
		>
			<label>
				<span>Name (optional)</span>
				<input name="name" dir="auto" placeholder="Central Station" autocomplete="off" />
			</label>
			<label>
				<span>Address, shown below a name (optional)</span>
				<input name="address" dir="auto" autocomplete="off" />
			</label>
			<div class="pair">
				<label>
					<span>Latitude</span>
					<input name="latitude" inputmode="decimal" required defaultValue="59.3293" />
				</label>
				<label>
					<span>Longitude</span>
					<input name="longitude" inputmode="decimal" required defaultValue="18.0686" />
				</label>
			</div>
		<//>
	`;
}

/** The button of a location request. */
export function LocationButton({ act }) {
	const dialog = useRef(null);
	return html`
		<${Action} testid="send-location" onAct=${() => dialog.current.showModal()}>
			${icons.pin(16)} Send location
		<//>
		<${LocationSheet} dialog=${dialog} onSend=${(place) => act('locations', place)} />
	`;
}
