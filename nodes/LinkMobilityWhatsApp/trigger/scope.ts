import type { IExecuteFunctions, IWebhookFunctions } from 'n8n-workflow';

type Context = IExecuteFunctions | IWebhookFunctions;

export const isTest = (context: Context): boolean => context.getMode() === 'manual';

/** The key under which state is kept: one per trigger node, and a separate one for its test runs. */
export const scopeOf = (context: Context): string =>
	[context.getWorkflow().id, context.getNode().id, isTest(context) ? 'test' : 'published'].join(
		' ',
	);

/** The ID of the credential that the trigger uses. */
export function credentialOf(context: Context): string | undefined {
	const [credential] = Object.values(context.getNode().credentials ?? {});
	return credential?.id ?? undefined;
}

/** The scope of logins, which changes when another credential is chosen. */
export const loginScopeOf = (context: Context): string =>
	`${scopeOf(context)} ${credentialOf(context)}`;
