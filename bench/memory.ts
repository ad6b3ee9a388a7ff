import type { Say } from './cases';
import type { Lab } from './lab';
import { holding, living, publish, run } from './measure';
import type { Published } from './measure';
import { CONCURRENCY, httpRequest, MANY, ours, people, personal, SOME } from './workflows';

/** Bytes for each of 10,000 items: living at the peak, and of the machine at the peak. */
export interface MemoryFound {
	live: Sides;
	held: Sides;
}

interface Sides {
	ours: number;
	peer: number;
}

/** The memory of many items, against HTTP Request where it takes least: in batches. */
export async function memoryCases(lab: Lab, say: Say): Promise<MemoryFound> {
	const { own, basic } = lab.logins;
	const url = `${lab.api.url}/messages`;
	const lots = people(MANY, personal);
	const node = await publish(lab, ours('This node', own, { concurrency: CONCURRENCY }));
	const peer = await publish(lab, httpRequest('HTTP Request', url, basic, true));
	// What n8n loads for the first items is not theirs.
	for (const each of [node, peer]) await run(lab, each, people(SOME, personal));
	const perItem = async (memory: typeof living) => {
		const grown = async (side: Published) => {
			const { before, peak } = await memory(lab, side, lots);
			const each = (peak - before) / MANY;
			say(`    ${side.title} ${Math.round(each)} bytes for each item`);
			return each;
		};
		return { ours: await grown(node), peer: await grown(peer) };
	};
	say(`(c) Living memory of ${MANY} personal texts`);
	const live = await perItem(living);
	say('(c) Memory that the process holds');
	return { live, held: await perItem(holding) };
}
