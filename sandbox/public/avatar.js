import { html } from 'htm/preact';

const HUES = [8, 32, 95, 160, 195, 225, 265, 320];

/** How many initials are shown at most. */
const INITIALS = 2;

/** The last two digits of a number, which differ where the country code does not; else the initials. */
function letters({ number, name }) {
	if (name === number && name.startsWith('+')) return number.slice(-2);
	const words = name.split(/\s/).filter(Boolean).slice(0, INITIALS);
	return words.map((word) => [...word][0].toUpperCase()).join('') || '?';
}

/** A circle with the initials of the person, in a color that depends on the number. */
export function Avatar({ person }) {
	const sum = [...person.number].reduce((total, character) => total + character.codePointAt(0), 0);
	const hue = HUES[sum % HUES.length];
	return html`<span class="avatar" style=${`--hue: ${hue}`} aria-hidden="true"
		>${letters(person)}</span
	>`;
}
