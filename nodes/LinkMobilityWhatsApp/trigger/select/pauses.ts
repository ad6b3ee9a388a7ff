/** How long n8n's event loop may be blocked at a time, in milliseconds. */
const MAX_BLOCK = 20;

/**
 * Lets n8n do other work now and then during a long loop.
 *
 * @param pause resolves after n8n has done other work
 * @returns a function to await after each step of the loop
 */
export function createPauses(pause: () => Promise<unknown>) {
	let since = Date.now();
	return async function pauseIfDue(): Promise<void> {
		if (Date.now() - since < MAX_BLOCK) return;
		await pause();
		since = Date.now();
	};
}
