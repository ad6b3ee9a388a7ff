import type { Lab } from './lab';
import { median, publish, run } from './measure';
import type { Published, Run } from './measure';
import { raw } from './raw';
import {
	CONCURRENCY,
	httpRequest,
	MANY,
	ours,
	people,
	personalText,
	sameText,
	SOME,
} from './workflows';
import type { Person } from './workflows';

/** Runs per candidate of each case, after a warm-up run. */
export const RUNS = { settings: 2, some: 5, many: 3 };

/** The results of the message cases: every run, so that their spread can be judged. */
export interface MessageResults {
	/** Times of HTTP Request for 1,000 personal texts in milliseconds, by its settings. */
	settings: Record<string, number[]>;
	peer: string;
	personal: Sides;
	grouped: Sides & { requests: { ours: number; peer: number } };
	many: Sides;
	raw: number[];
}

/** Node times of every run, in milliseconds. */
interface Sides {
	ours: number[];
	peer: number[];
}

export type Say = (line: string) => void;

/** Runs the message cases one after the other. */
export async function messageCases(lab: Lab, say: Say): Promise<MessageResults> {
	const { packageLogin, basic } = lab.logins;
	const url = `${lab.api.url}/messages`;
	const some = people(SOME, personalText);
	const alike = people(SOME, sameText);
	const lots = people(MANY, personalText);

	const node = await publish(lab, ours('This node', packageLogin, { concurrency: CONCURRENCY }));
	const grouping = await publish(lab, ours('Grouped', packageLogin, { groupSize: SOME }));
	const peers: Published[] = [];
	for (const [login, called] of [
		[packageLogin, 'same credential'],
		[basic, 'Basic Auth credential'],
	] as const)
		for (const batching of [false, true]) {
			const title = `HTTP Request, ${called}, ${batching ? 'batches of 50 every 50 ms' : 'all at once'}`;
			peers.push(await publish(lab, httpRequest(title, url, login, batching)));
		}

	say('Warming up, and finding the fastest settings of HTTP Request');
	await run(lab, node, some);
	const settings = Object.fromEntries(peers.map(({ title }) => [title, [] as number[]]));
	for (const warming of peers) await run(lab, warming, people(100, personalText));
	for (let round = 0; round < RUNS.settings; round += 1)
		for (const tried of peers) settings[tried.title]?.push((await run(lab, tried, some)).nodeMs);
	const time = ({ title }: Published) => median(settings[title] ?? []);
	const [peer] = peers.sort((one, other) => time(one) - time(other));
	if (!peer) throw new Error('No settings of HTTP Request were measured');
	say(`The peer: ${peer.title}`);

	const alternating = async (left: Published, items: Person[], times: number) => {
		const runs = { ours: [] as Run[], peer: [] as Run[] };
		for (let round = 0; round < times; round += 1) {
			const sides = [
				async () => runs.ours.push(await run(lab, left, items)),
				async () => runs.peer.push(await run(lab, peer, items)),
			];
			for (const side of round % 2 ? sides.reverse() : sides) await side();
		}
		return runs;
	};
	const times = ({ ours: left, peer: right }: { ours: Run[]; peer: Run[] }): Sides => ({
		ours: left.map(({ nodeMs }) => nodeMs),
		peer: right.map(({ nodeMs }) => nodeMs),
	});

	say(`(d) A plain HTTP client, ${SOME} texts`);
	const bare: number[] = [];
	for (let round = 0; round <= RUNS.some; round += 1) bare.push(await raw(lab.api.url, some));
	say(`(a) ${SOME} personal texts`);
	const a = await alternating(node, some, RUNS.some);
	say(`(b) One text to ${SOME} people`);
	await run(lab, grouping, alike);
	const b = await alternating(grouping, alike, RUNS.some);
	say(`(c) ${MANY} personal texts`);
	const c = await alternating(node, lots, RUNS.many);

	const requestsOf = (runs: Run[]) => median(runs.map(({ requests }) => requests));
	return {
		settings,
		peer: peer.title,
		personal: times(a),
		grouped: { ...times(b), requests: { ours: requestsOf(b.ours), peer: requestsOf(b.peer) } },
		many: times(c),
		raw: bare.slice(1),
	};
}
