import type { IWebhookFunctions } from 'n8n-workflow';
import type { Token } from '../../waiting/token';
import { scopeOf } from '../scope';
import type { State } from '../state';
import type { Outcome } from './handOver';

/** Why an answer starts the workflow of the trigger. A log needs the first of a kind, and no flood. */
const reasons: Readonly<Partial<Record<Outcome['kind'], string>>> = {
	declined: 'the node that asked asks another question by now, or has no such answer',
	ended: 'the execution has ended, has gone on, or was deleted',
	unsigned:
		'n8n did not sign the question: it is of another n8n, or somebody has changed it on its way',
	lost: 'n8n could not be called at its own address',
};

/** Logs the first answer of each kind that could not be handed over. Names no signature. */
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
			`A message or delivery report names a question of execution ${execution}, but ${details}. It counts as an ordinary one. Further cases of this kind are not logged`,
		),
	);
}
