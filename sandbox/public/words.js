/**
 * What a message says, in one line: for the list of people and for quotes.
 *
 * @param {import('./live.js').Message} message
 */
export function inWords({ from, content }) {
	if (from === 'person') return content.text ?? `A ${content.contentType.toLowerCase()} message`;
	return content.text?.body ?? `A message of type ${content.type}`;
}
