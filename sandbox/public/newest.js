import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** As near to the end as this many pixels counts as being there. */
const NEAR = 80;

/**
 * Keeps a list at its newest message, unless the person has scrolled up to read; what they send
 * themselves they see.
 *
 * @param {string} of what the list shows; another one begins at its end
 * @param {import('./live.js').Message[]} messages of the list, another array whenever one has changed
 */
export function useNewest(of, messages) {
	const list = useRef(null);
	const known = useRef({ top: 0, last: undefined });
	const [away, setAway] = useState(false);
	const toNewest = () => list.current?.scrollTo({ top: list.current.scrollHeight });
	const onScroll = ({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
		const isFar = scrollHeight - scrollTop - clientHeight > NEAR;
		// The list may have grown since it was scrolled to its end: only the person goes up.
		setAway(isFar && (away || scrollTop < known.current.top));
		known.current.top = scrollTop;
	};
	useLayoutEffect(() => {
		setAway(false);
		known.current = { top: 0, last: messages.at(-1)?.id };
		toNewest();
	}, [of]);
	useLayoutEffect(() => {
		const { id, from } = messages.at(-1) ?? {};
		if (!away || (from === 'person' && id !== known.current.last)) toNewest();
		known.current.last = id;
	}, [messages]);
	// A picture has no height before it is there.
	const onGrown = () => !away && toNewest();
	return { list, away, toNewest, onScroll, onGrown };
}
