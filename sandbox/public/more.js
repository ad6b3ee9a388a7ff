import { html } from 'htm/preact';
import { useState } from 'preact/hooks';

/**
 * The first entries of a list, and a button for more of them: a page with thousands is slow.
 *
 * @template T
 * @param {T[]} list
 * @param {number} step how many are drawn at first, and how many the button adds
 * @returns {{ shown: T[], more: unknown }} `more` is the button, if there is more
 */
export function useMore(list, step) {
	const [most, setMost] = useState(step);
	const rest = list.length - most;
	const more =
		rest > 0 &&
		html`<button class="more" data-testid="more" onClick=${() => setMost(most + step)}>
			Show ${Math.min(step, rest)} more of ${rest.toLocaleString('en')}
		</button>`;
	return { shown: rest > 0 ? list.slice(0, most) : list, more };
}
