import { html } from 'htm/preact';

const HUES = [8, 32, 95, 160, 195, 225, 265, 320];

/** A circle with the first letter of the name, in a colour that depends on the number. */
export function Avatar({ person: { number, name } }) {
	const sum = [...number].reduce((total, character) => total + character.codePointAt(0), 0);
	const [first = '?'] = name.replace(/^\+/, '');
	const hue = HUES[sum % HUES.length];
	return html`<span class="avatar" style=${`--hue: ${hue}`} aria-hidden="true"
		>${first.toUpperCase()}</span
	>`;
}
