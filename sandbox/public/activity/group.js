import { html } from 'htm/preact';
import { Details } from '../details.js';
import * as icons from '../icons.js';
import { Ticks } from '../ticks.js';
import { second } from '../time.js';
import { moodOf } from './groups.js';
import { isFailure } from './words.js';

/** The icon and the direction of an entry, as LINK sees it. */
const kinds = {
	request: [icons.down, 'LINK received'],
	callback: [icons.up, 'LINK called'],
	note: [icons.info, 'Note'],
};

/** @param {{ group: import('./groups.js').Group }} props */
export function Group({ group }) {
	const { time, words, about, received, mood, trouble, message, entries } = group;
	const kind = message ? 'message' : entries.at(-1).kind;
	const icon = isFailure(entries.at(-1)?.title) ? icons.warning : kinds[kind]?.[0];
	const summary = html`
		<span class="way"> ${message ? html`<${Ticks} message=${message} />` : icon(16)} </span>
		<span class="title">${words}</span>
		<time datetime=${time}>${second(time)}</time>
		${about && html`<span class="about" dir="auto">${about}</span>`}
		${received && html`<span class="received">${received.words}</span>`}
		${trouble && html`<span class="trouble">${trouble}</span>`}
	`;
	return html`
		<li data-testid="activity" data-kind=${kind} data-mood=${mood}>
			<${Details} summary=${summary}>
				${() => html`
					${message && html`<${Steps} times=${message.times} />`}
					${received?.by.length > 1 &&
					html`<p class="steps">received by ${received.by.join(', ')}</p>`}
					${entries.map((entry) => html`<${Entry} key=${entry.id} entry=${entry} />`)}
					${!entries.length &&
					html`<p class="steps">The requests and calls of older messages are forgotten.</p>`}
				`}
			<//>
		</li>
	`;
}

const steps = {
	queued: 'queued',
	sent_to_whatsapp: 'passed on',
	sent: 'sent',
	delivered: 'delivered',
	read: 'read',
	failed: 'failed',
};

/** When a message reached each status. */
const Steps = ({ times }) => html`
	<p class="steps">
		${Object.entries(times)
			.map(([status, at]) => `${steps[status] ?? status} ${second(at)}`)
			.join(' · ')}
	</p>
`;

/** One request or call, with its bodies. */
function Entry({ entry }) {
	const { kind, title, to, address, status, outcome, time, sent, answered } = entry;
	const [icon, direction] = kinds[kind];
	const summary = html`
		<span class="way" title=${direction}>${icon(14)}</span>
		<span class="title"><span class="hidden">${direction}: </span>${title}</span>
		${kind !== 'note' && html`<span class="status">${status ?? 'No answer'}</span>`}
		<time datetime=${time}>${second(time)}</time>
		<span class="outcome">${[to, outcome].filter(Boolean).join(' · ')}</span>
	`;
	return html`
		<div class="entry" data-testid="entry" data-kind=${kind} data-mood=${moodOf(entry)}>
			<${Details} summary=${summary}>
				${() => html`
					${address && html`<p class="address">${address}</p>`}
					<${Json} title=${kind === 'callback' ? 'Sent' : 'Body'} value=${sent} />
					<${Json} title="Answer" value=${answered} />
				`}
			<//>
		</div>
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
