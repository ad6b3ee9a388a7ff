import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The distance in pixels within which a list counts as scrolled to its end. */
const TOLERANCE = 80;

/**
 * Keeps a list scrolled to its newest message unless the person has scrolled up; a message of their own
 * scrolls it down.
 *
 * @param {string} conversation that the list shows; another one starts at its end
 * @param {import('./live.js').Message[]} messages of the list, a new array after each change
 */
export function useNewest(conversation, messages) {
	const list = useRef(null);
	const previous = useRef({ top: 0, last: undefined });
	const [away, setAway] = useState(false);
	const toNewest = () => list.current?.scrollTo({ top: list.current.scrollHeight });
	const onScroll = ({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
		const isFar = scrollHeight - scrollTop - clientHeight > TOLERANCE;
		// The list may have grown since it was scrolled to its end. Only the person scrolls up.
		setAway(isFar && (away || scrollTop < previous.current.top));
		previous.current.top = scrollTop;
	};
	useLayoutEffect(() => {
		setAway(false);
		previous.current = { top: 0, last: messages.at(-1)?.id };
		toNewest();
	}, [conversation]);
	useLayoutEffect(() => {
		const { id, from } = messages.at(-1) ?? {};
		if (!away || (from === 'person' && id !== previous.current.last)) toNewest();
		previous.current.last = id;
	}, [messages]);
	// A picture has no height before it is loaded.
	const onGrown = () => !away && toNewest();
	return { list, away, toNewest, onScroll, onGrown };
}
