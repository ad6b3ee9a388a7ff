import { words } from '../case';
import { spelled } from './dialects';
import { openStage, requestOf } from './stage';
import type { Happened } from './stage';
import type { Values } from '../panels';

/** Hours since the person last wrote: `1 h ago`, or null when they never have. */
const hours = (lastInbound: unknown) =>
	lastInbound === null || lastInbound === undefined
		? null
		: Number(/^[\d.]+/.exec(String(lastInbound))?.[0] ?? 0);

/** The request that a case sends: a message, one in each of several spellings, or a field too few. */
function requestFor(send: unknown): Values {
	if (Array.isArray(send)) return requestOf(...send.map((dialect) => spelled(String(dialect))));
	const { drop, ...message } = words(send);
	if (drop === undefined) return requestOf(message);
	const request = requestOf({ type: 'text', text: { body: 'x' } });
	return Object.fromEntries(Object.entries(request).filter(([name]) => name !== drop));
}

/** Sends what a case says, and reads on the phone what arrives. */
export async function sent({ send, lastInbound }: Values): Promise<Happened> {
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
