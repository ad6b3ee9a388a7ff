import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { wrote } from './server.js';

const HOUR_MS = 60 * 60 * 1000;

/** Longer than anybody leaves the page alone before they wonder. */
const LOOK_AGAIN_MS = 30_000;

/** As a person writes now, or a little longer ago than the window is open. */
const hours = (window, isOpen) => (isOpen ? 0 : window / HOUR_MS + 1);

/**
 * Whether the business can write freely to this person, and a switch to try the other.
 *
 * @param {{ number: string, at?: string, window: number }} props whose number, when they last wrote to
 * the business, and for how many milliseconds that lets it write freely
 */
export function Window({ number, at, window }) {
	const [now, setNow] = useState(() => Date.now());
	const [problem, setProblem] = useState('');
	useEffect(() => {
		setNow(Date.now());
		const looking = setInterval(() => setNow(Date.now()), LOOK_AGAIN_MS);
		return () => clearInterval(looking);
	}, [at]);
	const isOpen = at !== undefined && now - Date.parse(at) < window;
	const turn = ({ currentTarget }) =>
		wrote(number, hours(window, currentTarget.checked)).then(
			() => setProblem(''),
			(error) => setProblem(error.message),
		);
	const words = isOpen ? 'Wrote in the last 24 h' : 'Has not written for 24 h';
	const why = isOpen
		? 'The business can send anything. Switch off to see what it is like when only templates arrive.'
		: 'Only templates arrive. Switch on, or write something, and the business can send anything for 24 hours.';
	return html`
		<label class="window" title=${problem || why} data-open=${isOpen}>
			<span>${problem || words}</span>
			<input
				type="checkbox"
				role="switch"
				data-testid="window"
				checked=${isOpen}
				onChange=${turn}
			/>
		</label>
	`;
}
