import { useEffect, useRef } from 'preact/hooks';
import { reportRead } from './server.js';

/**
 * Tells the sandbox which messages the person has seen: those of the open conversation, and only
 * while the page itself can be seen.
 *
 * @param {import('./live.js').Message[]} messages of the open conversation
 */
export function useRead(messages) {
	const reported = useRef(new Set());
	useEffect(() => {
		const look = () => {
			if (document.visibilityState !== 'visible') return;
			const ids = messages
				.filter(({ from, status }) => from === 'business' && status === 'delivered')
				.map(({ id }) => id)
				.filter((id) => !reported.current.has(id));
			if (!ids.length) return;
			ids.forEach((id) => reported.current.add(id));
			// A report that did not arrive is due again at the next change.
			reportRead(ids).catch(() => ids.forEach((id) => reported.current.delete(id)));
		};
		look();
		document.addEventListener('visibilitychange', look);
		return () => document.removeEventListener('visibilitychange', look);
	}, [messages]);
}
