import { html } from 'htm/preact';
import { useMemo, useState } from 'preact/hooks';
import { count } from '../count.js';
import * as icons from '../icons.js';
import { Group } from './group.js';
import { newestGroups } from './groups.js';

/** How many groups are drawn at first. */
const DRAWN = 40;

/**
 * What happened to each message, and the other requests and callbacks of LINK; newest first.
 *
 * @param {{
 *   everything: import('../live.js').Everything,
 *   onClose: () => void,
 * }} props
 */
export function Activity({ everything, onClose }) {
	const { people, messages, activity, calls } = everything;
	const [most, setMost] = useState(DRAWN);
	const { groups, total } = useMemo(
		() => newestGroups({ people, messages, activity }, most),
		[people, messages, activity, most],
	);
	return html`
		<aside class="activity" aria-label="Activity" id="activity">
			<header class="bar">
				<button class="round only-overlaid" aria-label="Close the activity" onClick=${onClose}>
					${icons.back()}
				</button>
				<div class="who">
					<h2>Activity</h2>
					<p data-testid="line">${lineWords(calls)}</p>
				</div>
			</header>
			${groups.length
				? html`<ol>
						${groups.map((group) => html`<${Group} key=${group.key} group=${group} />`)}
						${total > groups.length &&
						html`<li>
							<button class="more" onClick=${() => setMost(most + DRAWN)}>
								Show more of ${total.toLocaleString('en')}
							</button>
						</li>`}
					</ol>`
				: html`<p class="advice">
						Nothing has happened yet. What n8n sends to LINK, and what LINK calls back, shows here.
					</p>`}
		</aside>
	`;
}

/** How many calls wait, for all gates together. */
function lineWords(calls) {
	const sum = (name) => calls.reduce((total, one) => total + one[name], 0);
	const waiting = sum('waiting');
	if (!waiting) return 'Each message, and what LINK reported of it';
	return `${count(waiting, 'report')} ${waiting === 1 ? 'waits' : 'wait'} for ${waiting === 1 ? 'its' : 'their'} turn`;
}
