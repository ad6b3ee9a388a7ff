import { useEffect, useState } from 'preact/hooks';

/** What the sandbox answered, by path. */
const answers = new Map();

/**
 * What the sandbox answers at a path, if it is the same while the sandbox runs: it is fetched once.
 *
 * @param {string} path
 * @param {unknown} otherwise what it is if the sandbox does not answer
 * @returns {any} undefined until there is an answer
 */
export function useOnce(path, otherwise) {
	const [answer, setAnswer] = useState(answers.get(path));
	useEffect(() => {
		if (answer !== undefined) return;
		fetch(path)
			.then(async (response) => {
				answers.set(path, await response.json());
				setAnswer(answers.get(path));
			})
			.catch(() => setAnswer(otherwise));
	}, []);
	return answer;
}
