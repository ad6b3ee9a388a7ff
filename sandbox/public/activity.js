import { html } from 'htm/preact';
import * as icons from './icons.js';
import { second } from './time.js';

/** The icon and the direction of an entry, as LINK sees it. */
const kinds = {
	request: [icons.down, 'LINK received'],
	callback: [icons.up, 'LINK called'],
	note: [icons.info, 'Note'],
};

/**
 * The requests and callbacks of LINK, newest first.
 *
 * @param {{
 *   activity: import('./live.js').Activity[],
 *   apiUrl: string,
 *   onClose: () => void,
 * }} props
 */
export function Activity({ activity, apiUrl, onClose }) {
	return html`
		<aside class="activity" aria-label="Activity" id="activity">
			<header class="bar">
				<button class="round only-overlaid" aria-label="Close the activity" onClick=${onClose}>
					${icons.back()}
				</button>
				<div class="who">
					<h2>Activity</h2>
					<p>Requests to LINK, and its callbacks</p>
				</div>
			</header>
			${activity.length
				? html`<ol>
						${activity
							.toReversed()
							.map((entry) => html`<${Entry} key=${entry.id} entry=${entry} />`)}
					</ol>`
				: html`<p class="advice">
						Nothing has happened yet. Requests to <code>${apiUrl}</code> and calls to your gates
						show here.
					</p>`}
		</aside>
	`;
}

/** The colour of an entry: good for status 2xx, bad for any other status and for no answer. */
const mood = ({ kind, status, isWanted }) => {
	if (kind === 'note') return 'note';
	if (isWanted) return 'good';
	return status !== null && status < 300 ? 'good' : 'bad';
};

function Entry({ entry }) {
	const { kind, title, about, to, address, status, outcome, time, sent, answered, attempt } = entry;
	const [icon, direction] = kinds[kind];
	// The status already says that a callback was taken.
	const details = attempt?.taken && to ? [about, to] : [about, to, outcome];
	return html`
		<li data-testid="activity" data-kind=${kind} data-mood=${mood(entry)}>
			<details>
				<summary>
					<span class="way" title=${direction}>${icon(16)}</span>
					<span class="title"><span class="hidden">${direction}: </span>${title}</span>
					${kind !== 'note' && html`<span class="status">${status ?? 'No answer'}</span>`}
					<time datetime=${time}>${second(time)}</time>
					<span class="outcome">${details.filter(Boolean).join(' · ')}</span>
				</summary>
				${address && html`<p class="address">${address}</p>`}
				<${Json} title=${kind === 'callback' ? 'Sent' : 'Body'} value=${sent} />
				<${Json} title="Answer" value=${answered} />
			</details>
		</li>
	`;
}

function Json({ title, value }) {
	if (value === null || value === undefined || value === '') return null;
	const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
	return html`
		<h3>${title}</h3>
		<pre class="json" tabindex="0" dir="ltr">${text}</pre>
	`;
}
