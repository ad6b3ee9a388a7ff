import type { Activity } from '../state';
import { log } from '../world';
import type { World } from '../world';
import type { attempt } from './attempt';
import type { Callback } from './callback';
import type { Webhook } from './gates';

type Result = Awaited<ReturnType<typeof attempt>>;

/** Adds an attempt to the activity list of the page. */
export function logAttempt(
	world: World,
	webhook: Webhook,
	callback: Callback,
	{ status, answered, resumed }: Result,
	more: Pick<Activity, 'attempt' | 'outcome'>,
): void {
	log(world, {
		kind: 'callback',
		title: callback.title,
		about: callback.about,
		messages: callback.messages,
		to: webhook.name,
		address: `POST ${webhook.url}`,
		status,
		resumed,
		sent: callback.form ?? callback.body,
		answered,
		...more,
	});
}
