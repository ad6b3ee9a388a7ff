import { html } from 'htm/preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { AddPerson } from './add-person.js';
import { Avatar } from './avatar.js';
import { ClearPeople } from './clear-people.js';
import { drawnOnChange } from './drawnOnChange.js';
import * as icons from './icons.js';
import { useMore } from './more.js';
import { open } from './route.js';
import { timeOrDay } from './time.js';
import { summaryOf } from './summary.js';

/** How many people are drawn at first. */
const DRAWN = 50;

/** Everyone with their last message and the number of unread ones, most recent conversation first. */
function overview({ people, messages }) {
	const known = new Map(people.map((person) => [person.number, person]));
	const rows = new Map();
	for (const message of messages.toReversed()) {
		const person = known.get(message.person);
		if (!person) continue;
		const row = rows.get(person.number) ?? { person, last: message, unread: 0 };
		if (message.from === 'business' && message.status === 'delivered') row.unread++;
		rows.set(person.number, row);
	}
	const silent = people.filter(({ number }) => !rows.has(number));
	return [...rows.values(), ...silent.map((person) => ({ person, unread: 0 }))];
}

/** By a part of the name, or of the number with or without spaces. */
function matches({ person: { name, number } }, query) {
	const words = query.trim().toLowerCase();
	const digits = words.replace(/[\s\-()]/g, '');
	return name.toLowerCase().includes(words) || (digits !== '' && number.includes(digits));
}

/**
 * @param {{ everything: import('./live.js').Everything, current: string }} props `current` is the
 * number whose conversation is open
 */
export function People({ everything, current }) {
	const { people, messages } = everything;
	const [query, setQuery] = useState('');
	const rows = useMemo(() => overview({ people, messages }), [people, messages]);
	const found = query.trim() ? rows.filter((row) => matches(row, query)) : rows;
	const { shown, more } = useMore(found, DRAWN);
	const adding = useRef(null);
	const clearing = useRef(null);
	return html`
		<nav class="people" aria-label="People">
			<header class="bar">
				<h2>
					People
					${people.length > DRAWN && html`<small>${people.length.toLocaleString('en')}</small>`}
				</h2>
				<button
					data-testid="clear-people"
					disabled=${!messages.length}
					title="Remove the conversations"
					onClick=${() => clearing.current.showModal()}
				>
					Clear
				</button>
				<button
					data-testid="add-person"
					aria-label="Add a person"
					title="Add a person"
					onClick=${() => adding.current.showModal()}
				>
					${icons.plus(16)} Add
				</button>
				<label class="search">
					${icons.search(16)}
					<input
						type="search"
						data-testid="find-person"
						aria-label="Find a person"
						placeholder="Name or number"
						value=${query}
						onInput=${({ currentTarget }) => setQuery(currentTarget.value)}
					/>
				</label>
			</header>
			<ul>
				${shown.map(
					({ person, last, unread }) => html`
						<${Row}
							key=${person.number}
							person=${person}
							last=${last}
							unread=${unread}
							isCurrent=${person.number === current}
						/>
					`,
				)}
				${more}
			</ul>
			${!found.length &&
			html`<p class="advice">
				No name or number contains ${query.trim()}. Add creates a person with that number.
			</p>`}
			${!messages.length &&
			html`<p class="advice">
				These people are made up. Choose one to see their phone and to write as them.
			</p>`}
			<${AddPerson} dialog=${adding} />
			<${ClearPeople} dialog=${clearing} />
		</nav>
	`;
}

const Row = drawnOnChange(
	({ person, last, unread, isCurrent }) => html`
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
	`,
);
