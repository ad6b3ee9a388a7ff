import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../../scripts/userError';

/** Waits for a run that prints its progress. @throws UserError if it is not done after the given minutes */
export async function withinMinutes(minutes: number, run: Promise<void>): Promise<void> {
	const ended = new AbortController();
	const deadline = async () => {
		await wait(minutes * 60_000, undefined, { signal: ended.signal });
		throw new UserError(
			`Not done after ${minutes} minutes; the last line above says how far it came.`,
		);
	};
	try {
		await Promise.race([run, deadline()]);
	} finally {
		ended.abort();
	}
}
