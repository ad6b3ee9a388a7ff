import { words } from '../case';
import { spelled } from './dialects';
import { openStage, requestOf } from './stage';
import type { SandboxResult } from './stage';
import type { Values } from '../panels/panel';

/** Hours since the recipient last wrote, from `1 h ago`; null if never. */
const hours = (lastInbound: unknown) =>
	lastInbound === null || lastInbound === undefined
		? null
		: Number(/^[\d.]+/.exec(String(lastInbound))?.[0] ?? 0);

/** The requests of a case: one message, one per spelling, or one without a field. */
function requestFor(send: unknown): Values {
	if (Array.isArray(send)) return requestOf(...send.map((dialect) => spelled(String(dialect))));
	const { drop, ...message } = words(send);
	if (drop === undefined) return requestOf(message);
	const request = requestOf({ type: 'text', text: { body: 'x' } });
	return Object.fromEntries(Object.entries(request).filter(([name]) => name !== drop));
}

/** Sends the case's messages and reads the phone. */
export async function sent({ send, lastInbound }: Values): Promise<SandboxResult> {
	const stage = await openStage({ wroteHoursAgo: hours(lastInbound) });
	try {
		const request = requestFor(send);
		const answers = [await stage.send(request)];
		await stage.settled();
		await stage.onPage('/read', { ids: stage.state.messages.map(({ id }) => id) });
		await stage.settled();
		return {
			answers,
			reports: stage.reports(),
			templates: stage.state.templates,
			request,
		};
	} finally {
		await stage.close();
	}
}
