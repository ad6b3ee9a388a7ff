import { html } from 'htm/preact';
import { useMemo, useRef } from 'preact/hooks';
import { AddPerson } from './add-person.js';
import { Avatar } from './avatar.js';
import * as icons from './icons.js';
import { open } from './route.js';
import { timeOrDay } from './time.js';
import { summaryOf } from './summary.js';

/** Everyone with their last message and the number of unread ones, most recent conversation first. */
function overview({ people, messages }) {
	const rows = new Map(people.map((person) => [person.number, { person, unread: 0 }]));
	for (const message of messages) {
		const row = rows.get(message.person);
		if (!row) continue;
		row.last = message;
		if (message.from === 'business' && message.status === 'delivered') row.unread++;
	}
	const at = ({ last }) => last?.times.queued ?? '';
	return [...rows.values()].sort((one, other) => at(other).localeCompare(at(one)));
}

/**
 * @param {{ everything: import('./live.js').Everything, current: string }} props `current` is the
 * number whose conversation is open
 */
export function People({ everything, current }) {
	const { people, messages } = everything;
	const rows = useMemo(() => overview({ people, messages }), [people, messages]);
	const dialog = useRef(null);
	return html`
		<nav class="people" aria-label="People">
			<header class="bar">
				<h2>People</h2>
				<button
					data-testid="add-person"
					aria-label="Add a person"
					title="Add a person"
					onClick=${() => dialog.current.showModal()}
				>
					${icons.plus(16)} Add
				</button>
			</header>
			<ul>
				${rows.map((row) => html`<${Row} key=${row.person.number} ...${row} current=${current} />`)}
			</ul>
			${!messages.length &&
			html`<p class="advice">
				These people and their phones are made up. Choose one to read and write as.
			</p>`}
			<${AddPerson} dialog=${dialog} />
		</nav>
	`;
}

function Row({ person, last, unread, current }) {
	const isCurrent = person.number === current;
	return html`
		<li>
			<button
				class="person"
				data-testid="person"
				data-number=${person.number}
				aria-current=${isCurrent ? 'true' : undefined}
				onClick=${() => open(person.number)}
			>
				<${Avatar} person=${person} />
				<span class="name" dir="auto">${person.name}</span>
				${last && html`<time datetime=${last.times.queued}>${timeOrDay(last.times.queued)}</time>`}
				<span class="last" dir="auto"
					>${last
						? `${last.from === 'person' ? 'You: ' : ''}${summaryOf(last)}`
						: person.number}</span
				>
				${unread > 0 &&
				html`<span class="unread" data-testid="unread" aria-label=${`${unread} unread`}
					>${unread}</span
				>`}
			</button>
		</li>
	`;
}
