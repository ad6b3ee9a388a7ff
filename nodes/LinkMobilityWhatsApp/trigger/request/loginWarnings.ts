import type { Callback } from '../../../../credentials/callback';
import { missingLogin } from './authentication';

/** Said of a credential whose Callback Authentication is None. */
export const OPEN_TO_ALL =
	"Callback Authentication in the credential is None: anyone who knows the URL can start this workflow. Choose Basic or Header there, and agree on it with LINK's support";

/** What is wrong with the login that the credential asks callbacks for. */
export async function loginWarnings(readLogin: () => Promise<Callback>): Promise<string[]> {
	try {
		const login = await readLogin();
		if (login.kind === 'none') return [OPEN_TO_ALL];
		return [missingLogin(login) ?? []].flat();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return [`The credential cannot be read: ${reason}`];
	}
}
