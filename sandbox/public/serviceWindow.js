import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { setWrote } from './server.js';

const HOUR_MS = 60 * 60 * 1000;

/** How often the page checks whether the window has closed. */
const CHECK_EVERY_MS = 30_000;

/** Hours since the last message, so that the window is open, or closed an hour ago. */
const hoursAgo = (window, isOpen) => (isOpen ? 0 : window / HOUR_MS + 1);

/**
 * Shows whether the 24-hour window is open, with a switch to open or close it.
 *
 * @param {{ number: string, at?: string, window: number }} props the number of the person, when they last
 * wrote to the business, and the length of the window in milliseconds
 */
export function ServiceWindow({ number, at, window }) {
	const [now, setNow] = useState(() => Date.now());
	const [problem, setProblem] = useState('');
	useEffect(() => {
		setNow(Date.now());
		const timer = setInterval(() => setNow(Date.now()), CHECK_EVERY_MS);
		return () => clearInterval(timer);
	}, [at]);
	const isOpen = at !== undefined && now - Date.parse(at) < window;
	const toggle = ({ currentTarget }) =>
		setWrote(number, hoursAgo(window, currentTarget.checked)).then(
			() => setProblem(''),
			(error) => setProblem(error.message),
		);
	const words = isOpen ? 'Wrote in the last 24 h' : 'Has not written for 24 h';
	const hint = isOpen
		? 'The business can send anything. Turn it off to close the window: then only templates arrive.'
		: 'Only templates arrive. Turn it on or write a message, and the business can send anything for 24 hours.';
	return html`
		<label class="window" title=${problem || hint} data-open=${isOpen}>
			<span>${problem || words}</span>
			<input
				type="checkbox"
				role="switch"
				data-testid="window"
				checked=${isOpen}
				onChange=${toggle}
			/>
		</label>
	`;
}
