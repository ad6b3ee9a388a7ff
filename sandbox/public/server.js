/**
 * Asks the sandbox to do something.
 *
 * @param {string} path
 * @param {unknown} body
 * @param {string} [method]
 * @returns {Promise<any>} its answer
 * @throws {Error} in words for the person at the page
 */
export async function tell(path, body, method = 'POST') {
	const answer = await fetch(path, {
		method,
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body),
	}).catch(() => {
		throw new Error('The sandbox does not answer. Is it still running?');
	});
	const said = await answer.json();
	if (!answer.ok) throw new Error(said.error);
	return said;
}

/** Asks for something on the phones. */
export const ask = (path, body) => tell(`/phone${path}`, body);

export const addPerson = (number, name) => ask('/people', { number, name });

/**
 * Does something on somebody's phone.
 *
 * @param {string} number of the person
 * @param {string} what the last part of the path, such as `replies`
 * @param {Record<string, unknown>} body with `quoted`, the wamid of the message it answers
 */
export const answer = (number, what, body) =>
	ask(`/people/${encodeURIComponent(number)}/${what}`, body);

export const write = (number, text, quoted) => answer(number, 'messages', { text, quoted });

/** Makes as if the person had last written so long ago. */
export const wrote = (number, hoursAgo) => answer(number, 'wrote', { hoursAgo });

export const reportRead = (ids) => ask('/read', { ids });

/** Has a gate call one more address, or one less. */
export const addAddress = (gate, url) => tell('/callbacks/addresses', { gate, url });
export const removeAddress = (gate, url) => tell('/callbacks/addresses', { gate, url }, 'DELETE');

/** Does what somebody at Meta does with a template. */
export const decide = (id, status, reason) =>
	ask(`/templates/${encodeURIComponent(id)}/status`, { status, reason });
