import { html } from 'htm/preact';
import * as icons from '../icons.js';

/** Enough to tell houses apart. */
const degrees = (number) => Number(number).toFixed(5);

/**
 * A place on a map that is drawn, not fetched: where it is, only the coordinates tell.
 *
 * @param {{ latitude: number, longitude: number, name?: string, address?: string }} props
 */
export function Place({ latitude, longitude, name, address }) {
	// Another place has other streets.
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
