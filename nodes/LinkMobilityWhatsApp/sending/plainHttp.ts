import type { IExecuteFunctions } from 'n8n-workflow';
import { isPlainHttpToPublicHost } from '../../../credentials/baseUrl';

const MESSAGE =
	'The Base URL in the credential begins with http://, so username, password and messages cross the network unencrypted. Use https:// instead.';

/** Warns in n8n's log and on the node's output if the login is sent unencrypted over a public network. */
export function warnOfPlainHttp(context: IExecuteFunctions, baseUrl: string): void {
	if (!isPlainHttpToPublicHost(baseUrl)) return;
	context.logger.warn(`Node "${context.getNode().name}": ${MESSAGE}`);
	context.addExecutionHints({ type: 'warning', location: 'outputPane', message: MESSAGE });
}
