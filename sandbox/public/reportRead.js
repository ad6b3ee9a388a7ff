import { useEffect, useRef } from 'preact/hooks';
import { reportRead } from './server.js';

/**
 * Reports the messages of the open conversation as read, while the page is visible.
 *
 * @param {import('./live.js').Message[]} messages of the open conversation
 */
export function useRead(messages) {
	const reported = useRef(new Set());
	useEffect(() => {
		const report = () => {
			if (document.visibilityState !== 'visible') return;
			const ids = messages
				.filter(({ from, status }) => from === 'business' && status === 'delivered')
				.map(({ id }) => id)
				.filter((id) => !reported.current.has(id));
			if (!ids.length) return;
			ids.forEach((id) => reported.current.add(id));
			// A failed report is repeated after the next change.
			reportRead(ids).catch(() => ids.forEach((id) => reported.current.delete(id)));
		};
		report();
		document.addEventListener('visibilitychange', report);
		return () => document.removeEventListener('visibilitychange', report);
	}, [messages]);
}
