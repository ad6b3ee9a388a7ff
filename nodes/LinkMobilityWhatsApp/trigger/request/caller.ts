import type { IWebhookFunctions } from 'n8n-workflow';
import type { Callback } from '../../../../credentials/callback';
import { loginScopeOf } from '../scope';
import { isAllowed } from '../settings/options/allowList';
import type { Settings } from '../settings/settings';
import type { RejectedCallback } from './answer';
import type { Logins } from './logins';

/**
 * Checks who calls, before the body is read. A wrong login gets 401. Where the fault may be in the settings,
 * every caller gets 503, so that LINK can call again once it is repaired: docs/decisions.md#repeated-calls.
 *
 * @returns why the caller is refused; `undefined` if it is accepted
 */
export async function refusalOfCaller(
	context: IWebhookFunctions,
	{ options, closedBecause }: Settings,
	logins: Logins,
	readLogin: () => Promise<Callback>,
): Promise<RejectedCallback | undefined> {
	if (closedBecause !== undefined) return { status: 503, message: closedBecause };
	const { ip } = context.getRequestObject();
	if (options.allowList && !isAllowed(ip, options.allowList)) {
		return { status: 503, message: `${ip} is not on the IP Allow-List` };
	}
	return await logins.refusal(
		loginScopeOf(context),
		context.getHeaderData(),
		readLogin,
		Date.now(),
	);
}
