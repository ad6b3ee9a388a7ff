import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import * as icons from '../icons.js';

const two = (number) => String(number).padStart(2, '0');

/** A duration in whole seconds: `2 d 03:04:05`. */
function countdown(ms) {
	const seconds = Math.floor(ms / 1000);
	const days = Math.floor(seconds / 86_400);
	const clock = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
	return `${days ? `${days} d ` : ''}${clock.map(two).join(':')}`;
}

/**
 * An offer with the time it has left.
 *
 * @param {{ title?: string, expires?: number, code?: string }} props
 */
export function Offer({ title = 'Limited-time offer', expires, code }) {
	const [now, setNow] = useState(() => Date.now());
	useEffect(() => {
		const timer = setInterval(() => setNow(Date.now()), 1000);
		return () => clearInterval(timer);
	}, []);
	return html`
		<p class="offer" role="timer">
			${icons.clock(20)}
			<b dir="auto">${title}</b>
			${expires !== undefined &&
			html`<span>${now < expires ? `Ends in ${countdown(expires - now)}` : 'Has ended'}</span>`}
			${code && html`<span>Code <code dir="ltr">${code}</code></span>`}
		</p>
	`;
}
