import type { Callback } from '../../../../credentials/callback';
import { missingLogin } from './authentication';

const OPEN_TO_ALL =
	"Callback Authentication in the credential is None: anyone who knows the URL can start this workflow. Choose Basic or Header there, and agree on it with LINK's support";

/** Warnings about the login that the credential requires of callbacks. */
export function loginWarnings(login: Callback): string[] {
	const warning = login.kind === 'none' ? OPEN_TO_ALL : missingLogin(login);
	return warning === undefined ? [] : [warning];
}

/** Reads the credential and returns its warnings. Never rejects: an unreadable credential is a warning, too. */
export async function warningsOfCredential(readLogin: () => Promise<Callback>): Promise<string[]> {
	try {
		return loginWarnings(await readLogin());
	} catch (error) {
		return [unreadable(error)];
	}
}

export const unreadable = (error: unknown): string =>
	`The credential cannot be read: ${error instanceof Error ? error.message : String(error)}`;
