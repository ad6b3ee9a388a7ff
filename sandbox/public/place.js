import { useEffect, useState } from 'preact/hooks';

const here = () => decodeURIComponent(location.hash.slice(1));

/** Opens somebody's conversation, or the list when there is nobody; Back goes where one was. */
export const open = (number = '') => {
	location.hash = encodeURIComponent(number);
};

/** The number whose conversation is open; it stands in the address, so a reload keeps it open. */
export function useOpen() {
	const [number, setNumber] = useState(here);
	useEffect(() => {
		const follow = () => setNumber(here());
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);
	return number;
}
