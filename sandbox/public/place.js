import { useEffect, useState } from 'preact/hooks';

/** The address of something within a view of the page: `#templates/100101`; a person is `#+46…`. */
export const addressOf = (view, within = '') =>
	`#${[view === 'phone' ? [] : view, within || []].flat().map(encodeURIComponent).join('/')}`;

/** Opens somebody's conversation, or the list when there is nobody; Back goes where one was. */
export const open = (number = '') => openIn('phone', number);

/** Opens something within a view of the page. */
export const openIn = (view, within = '') => {
	location.hash = addressOf(view, within);
};

function here() {
	const [first = '', second = ''] = location.hash.slice(1).split('/').map(decodeURIComponent);
	const isNumber = first === '' || first.startsWith('+');
	return isNumber ? { view: 'phone', within: first } : { view: first, within: second };
}

/**
 * What is open; it stands in the address, so a reload keeps it open.
 *
 * @returns {{ view: string, within: string }} `within` is the number whose conversation is open, or
 * whatever a view calls its own
 */
export function useOpen() {
	const [place, setPlace] = useState(here);
	useEffect(() => {
		const follow = () => setPlace(here());
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);
	return place;
}
