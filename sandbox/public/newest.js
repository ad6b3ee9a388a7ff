import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** As near to the end as this many pixels counts as being there. */
const NEAR = 80;

/**
 * Keeps a list at its newest entry, unless the person has scrolled up to read.
 *
 * @param {string} of what the list shows; another one begins at its end
 * @param {unknown[]} entries of the list, another array whenever one of them has changed
 */
export function useNewest(of, entries) {
	const list = useRef(null);
	const [away, setAway] = useState(false);
	const toNewest = () => list.current?.scrollTo({ top: list.current.scrollHeight });
	const onScroll = ({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) =>
		setAway(scrollHeight - scrollTop - clientHeight > NEAR);
	useLayoutEffect(() => {
		setAway(false);
		toNewest();
	}, [of]);
	useLayoutEffect(() => {
		if (!away) toNewest();
	}, [entries]);
	// A picture has no height before it is there.
	const onGrown = () => !away && toNewest();
	return { list, away, toNewest, onScroll, onGrown };
}
