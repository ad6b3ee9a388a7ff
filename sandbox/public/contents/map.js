import { html } from 'htm/preact';
import * as icons from '../icons.js';

/** Five decimals are about a meter. */
const degrees = (number) => Number(number).toFixed(5);

/**
 * A location on a map that is drawn, not fetched: it looks the same everywhere except for its angle.
 *
 * @param {{ latitude: number, longitude: number, name?: string, address?: string }} props
 */
export function Place({ latitude, longitude, name, address }) {
	// Different locations get different streets.
	const turn = Math.round((Number(latitude) * 37 + Number(longitude) * 17) % 40);
	return html`
		<div class="place" data-testid="place">
			<div class="map" style=${`--turn: ${turn}deg`}>${icons.pin(34)}</div>
			${name && html`<b dir="auto">${name}</b>`}
			${name && address && html`<span dir="auto">${address}</span>`}
			<span class="faint" dir="ltr">${degrees(latitude)}, ${degrees(longitude)}</span>
		</div>
	`;
}
