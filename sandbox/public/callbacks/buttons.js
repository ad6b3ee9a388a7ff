import { html } from 'htm/preact';
import { useState } from 'preact/hooks';

/** A group with at least this many buttons is closed at first. */
const MANY = 30;

/**
 * A button for every callback, in groups.
 *
 * @param {{
 *   callbacks: import('./callbacks.js').SampleCallback[],
 *   chosen?: string[], names in the order in which they were pressed; without it each is sent at once
 *   onPress: (callback: import('./callbacks.js').SampleCallback) => unknown,
 *   onSend: () => unknown,
 *   person: unknown, the field for who writes
 *   result: { problem: string, words: string }, what came of the last button
 * }} props
 */
export function Buttons({ callbacks, chosen, onPress, onSend, person, result }) {
	const { words, problem } = result;
	const [query, setQuery] = useState('');
	const found = callbacks.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()));
	const groups = [...new Set(found.map(({ group }) => group))];
	return html`
		<header class="bar">
			<div class="who">
				<h2>Send a test callback</h2>
				<p role="status" class=${words && 'result'}>${words || 'A made-up message or report'}</p>
			</div>
			${person}
			<input
				type="search"
				placeholder="Find"
				aria-label="Find a callback"
				value=${query}
				onInput=${({ target }) => setQuery(target.value)}
			/>
			${chosen &&
			html`<button
				class="strong"
				data-testid="send-chosen"
				disabled=${!chosen.length}
				onClick=${onSend}
			>
				Send ${chosen.length || ''}
			</button>`}
			${problem && html`<p class="problem" role="alert">${problem}</p>`}
		</header>
		<div class="groups">
			${groups.map(
				(group) => html`
					<${Group}
						key=${group}
						title=${group}
						isSearching=${query !== ''}
						callbacks=${found.filter((one) => one.group === group)}
						chosen=${chosen}
						onPress=${onPress}
					/>
				`,
			)}
			${!found.length && html`<p class="advice">No callback has this name.</p>`}
		</div>
	`;
}

function Group({ title, callbacks, chosen, onPress, isSearching }) {
	return html`
		<details open=${isSearching || callbacks.length < MANY}>
			<summary><h3>${title}</h3></summary>
			<div class="chips">
				${callbacks.map((one) => {
					const position = chosen ? chosen.indexOf(one.name) + 1 : 0;
					return html`
						<button
							data-testid="callback"
							data-name=${one.name}
							aria-pressed=${chosen ? String(position > 0) : undefined}
							onClick=${() => onPress(one)}
						>
							${position > 0 && html`<span class="turn">${position}</span>`}${one.label}
						</button>
					`;
				})}
			</div>
		</details>
	`;
}
