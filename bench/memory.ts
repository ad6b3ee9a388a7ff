import type { Say } from './cases';
import type { Lab } from './lab';
import { peakResidentMemory, peakLiveMemory, publish, run } from './measure';
import type { Published } from './measure';
import { CONCURRENCY, httpRequest, MANY, ours, people, personalText, SOME } from './workflows';

/** Bytes per item for 10,000 items: live memory and resident memory, each at its peak. */
export interface MemoryFound {
	live: Sides;
	held: Sides;
}

interface Sides {
	ours: number;
	peer: number;
}

/** Measures memory for many items, compared with HTTP Request with batching, which needs the least. */
export async function memoryCases(lab: Lab, say: Say): Promise<MemoryFound> {
	const { packageLogin, basic } = lab.logins;
	const url = `${lab.api.url}/messages`;
	const lots = people(MANY, personalText);
	const node = await publish(lab, ours('This node', packageLogin, { concurrency: CONCURRENCY }));
	const peer = await publish(lab, httpRequest('HTTP Request', url, basic, true));
	// The first run loads n8n's modules, which are not part of the items.
	for (const side of [node, peer]) await run(lab, side, people(SOME, personalText));
	const perItem = async (memory: typeof peakLiveMemory) => {
		const growthOf = async (side: Published) => {
			const { before, peak } = await memory(lab, side, lots);
			const bytes = (peak - before) / MANY;
			say(`    ${side.title} ${Math.round(bytes)} bytes for each item`);
			return bytes;
		};
		return { ours: await growthOf(node), peer: await growthOf(peer) };
	};
	say(`(c) Live memory of ${MANY} personal texts`);
	const live = await perItem(peakLiveMemory);
	say('(c) Resident memory of the process');
	return { live, held: await perItem(peakResidentMemory) };
}
