import type { IWebhookFunctions } from 'n8n-workflow';
import type { Token } from '../../waiting/token';
import { scopeOf } from '../scope';
import type { State } from '../state';
import type { Outcome } from './handOver';

/** Why an answer starts the workflow of the trigger. */
const reasons: Readonly<Partial<Record<Outcome['kind'], string>>> = {
	declined: 'the node that asked has asked another question since, or does not offer this answer',
	ended: 'the execution has ended, has continued, or was deleted',
	stuck: 'n8n cannot continue the execution, for instance because it crashed',
	unsigned:
		'n8n did not sign the question: another n8n asked it, or somebody has changed it on its way',
	lost: 'n8n could not be called at its own address',
};

/** Logs that an answer could not be handed over, without its signature; only the first of each kind. */
export function logOutcome(
	context: IWebhookFunctions,
	logOnce: State['logOnce'],
	{ execution }: Token,
	{ kind, reason }: Outcome,
): void {
	const why = reasons[kind];
	if (why === undefined) return;
	const details = reason === undefined ? why : `${why} (${reason})`;
	logOnce(scopeOf(context), [`answer ${kind}`], () =>
		context.logger.warn(
			`A message or delivery report names a question of execution ${execution}, but ${details}. It is treated as an ordinary one. Further cases of this kind are not logged`,
		),
	);
}
