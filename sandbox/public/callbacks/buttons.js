import { html } from 'htm/preact';
import { useState } from 'preact/hooks';

/** A group of more buttons is closed until somebody wants it. */
const MANY = 30;

/**
 * A button for every callback, in groups.
 *
 * @param {{
 *   callbacks: import('./callbacks.js').Known[],
 *   chosen?: string[], names in the order in which they were pressed; without it each goes at once
 *   onPress: (callback: import('./callbacks.js').Known) => unknown,
 *   onSend: () => unknown,
 * }} props
 */
export function Buttons({ callbacks, chosen, onPress, onSend }) {
	const [sought, setSought] = useState('');
	const found = callbacks.filter(({ label }) => label.toLowerCase().includes(sought.toLowerCase()));
	const groups = [...new Set(found.map(({ group }) => group))];
	return html`
		<header class="bar">
			<h2>Call back with</h2>
			<input
				type="search"
				placeholder="Find"
				aria-label="Find a callback"
				value=${sought}
				onInput=${({ target }) => setSought(target.value)}
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
		</header>
		<div class="groups">
			${groups.map(
				(group) => html`
					<${Group}
						key=${group}
						title=${group}
						isSought=${sought !== ''}
						callbacks=${found.filter((one) => one.group === group)}
						chosen=${chosen}
						onPress=${onPress}
					/>
				`,
			)}
			${!found.length && html`<p class="advice">No callback is called that.</p>`}
		</div>
	`;
}

function Group({ title, callbacks, chosen, onPress, isSought }) {
	return html`
		<details open=${isSought || callbacks.length < MANY}>
			<summary><h3>${title}</h3></summary>
			<div class="chips">
				${callbacks.map((one) => {
					const place = chosen ? chosen.indexOf(one.name) + 1 : 0;
					return html`
						<button
							data-testid="callback"
							data-name=${one.name}
							aria-pressed=${chosen ? String(place > 0) : undefined}
							onClick=${() => onPress(one)}
						>
							${place > 0 && html`<span class="turn">${place}</span>`}${one.label}
						</button>
					`;
				})}
			</div>
		</details>
	`;
}
