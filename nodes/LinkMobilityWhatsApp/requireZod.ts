/** Both node files import this first, so that a missing zod is reported in words and not as a stack. */

/** The package has no dependencies of its own: n8n provides zod. */
const ENTRY = 'zod/v3';

/**
 * @param resolve finds a package, as `require.resolve` does
 * @throws Error zod is missing, or too old to have this entry
 */
export function requireZod(resolve: (id: string) => string): void {
	const cause = failureOf(() => resolve(ENTRY));
	if (cause === undefined) return;
	const message = `n8n-nodes-linkmobility-whatsapp needs ${ENTRY} of the package zod 3.25 or later, which n8n 2.0 and later provide. It was not found here: update n8n.`;
	throw new Error(message, { cause });
}

function failureOf(attempt: () => unknown): unknown {
	try {
		attempt();
		return undefined;
	} catch (error) {
		return error;
	}
}

requireZod((id) => require.resolve(id));
