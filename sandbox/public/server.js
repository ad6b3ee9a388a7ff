/**
 * Asks the sandbox to do something.
 *
 * @param {string} path below /phone
 * @param {unknown} body
 * @returns {Promise<any>} its answer
 * @throws {Error} in words for the person at the page
 */
export async function ask(path, body) {
	const answer = await fetch(`/phone${path}`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body),
	}).catch(() => {
		throw new Error('The sandbox does not answer. Is it still running?');
	});
	const said = await answer.json();
	if (!answer.ok) throw new Error(said.error);
	return said;
}

export const addPerson = (number, name) => ask('/people', { number, name });

export const write = (number, text, quoted) =>
	ask(`/people/${encodeURIComponent(number)}/messages`, { text, quoted });

export const reportRead = (ids) => ask('/read', { ids });
