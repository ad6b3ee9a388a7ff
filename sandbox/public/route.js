import { useEffect, useState } from 'preact/hooks';

/** The hash of something within a view: `#templates/100101`; of a person: `#+46…`. */
export const hashOf = (view, within = '') =>
	`#${[view === 'phone' ? [] : view, within || []].flat().map(encodeURIComponent).join('/')}`;

/** Opens the conversation with a person, or the list of people without a number. */
export const open = (number = '') => openView('phone', number);

export const openView = (view, within = '') => {
	location.hash = hashOf(view, within);
};

function currentRoute() {
	const [first = '', second = ''] = location.hash.slice(1).split('/').map(decodeURIComponent);
	const isNumber = first === '' || first.startsWith('+');
	return isNumber ? { view: 'phone', within: first } : { view: first, within: second };
}

/**
 * What is open, from the hash of the address, so that a reload keeps it open.
 *
 * @returns {{ view: string, within: string }} `within` is the number of the person, or the ID of the
 * template
 */
export function useRoute() {
	const [route, setRoute] = useState(currentRoute);
	useEffect(() => {
		const follow = () => setRoute(currentRoute());
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);
	return route;
}
