/**
 * Posts to the sandbox.
 *
 * @param {string} path
 * @param {unknown} [body]
 * @param {string} [method]
 * @returns {Promise<any>} its answer
 * @throws {Error} with a sentence for the person at the page
 */
export async function post(path, body, method = 'POST') {
	const content = body !== undefined && {
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body),
	};
	const response = await fetch(path, { method, ...content }).catch(() => {
		throw new Error('The sandbox does not answer. Is it still running?');
	});
	const answer = await response.json();
	if (!response.ok) throw new Error(answer.error);
	return answer;
}

export const postToPhone = (path, body) => post(`/phone${path}`, body);

export const addPerson = (number, name) => postToPhone('/people', { number, name });

/** Removes the conversations, and everyone but the people of the configuration. */
export const clearPeople = () => post('/phone/people', undefined, 'DELETE');

/**
 * Does something on the phone of a person.
 *
 * @param {string} number of the person
 * @param {string} action the last part of the path, such as `replies`
 * @param {Record<string, unknown>} body with `quoted`, the wamid of the message it answers
 */
export const answer = (number, action, body) =>
	postToPhone(`/people/${encodeURIComponent(number)}/${action}`, body);

export const sendText = (number, text, quoted) => answer(number, 'messages', { text, quoted });

/** Sets when the person last wrote. */
export const setWrote = (number, hoursAgo) => answer(number, 'wrote', { hoursAgo });

export const reportRead = (ids) => postToPhone('/read', { ids });

/** Adds an address to those that a gate calls, or removes it. */
export const addAddress = (gate, url) => post('/callbacks/addresses', { gate, url });
export const removeAddress = (gate, url) => post('/callbacks/addresses', { gate, url }, 'DELETE');

/** Changes how a gate calls. */
export const setManners = (gate, changes) =>
	post('/callbacks/manners', { gate, ...changes }, 'PUT');

/** Sets which callbacks an address gets: everything, messages or reports. */
export const setGets = (gate, url, gets) =>
	post('/callbacks/addresses', { gate, url, gets }, 'PUT');

/** Sets how fast a gate is called; what is left out stays as it is. */
export const setPace = (gate, pace) => post('/callbacks/pace', { gate, ...pace }, 'PUT');

/** Decides on a template in Meta's place. */
export const decide = (id, status, reason) =>
	postToPhone(`/templates/${encodeURIComponent(id)}/status`, { status, reason });
