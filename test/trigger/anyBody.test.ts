import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { safeRegex } from 'n8n-workflow';
import { parseBody } from '../../nodes/LinkMobilityWhatsApp/trigger/request/body';
import { classify, eventsOf } from '../../nodes/LinkMobilityWhatsApp/trigger/events/classify';
import { createArrivals } from '../../nodes/LinkMobilityWhatsApp/trigger/select/arrivals';
import { itemOf } from '../../nodes/LinkMobilityWhatsApp/trigger/events/item';
import { createProgress } from '../../nodes/LinkMobilityWhatsApp/trigger/select/progress';
import { createRegexTesters } from '../../nodes/LinkMobilityWhatsApp/trigger/settings/filters/regexTester';
import { filtered } from '../../nodes/LinkMobilityWhatsApp/trigger/select/filtered';
import { filters } from '../../nodes/LinkMobilityWhatsApp/trigger/settings/filters/filters';
import { anyBody } from '../helpers/anyBody';

/** The full number runs in CI. */
const BODIES = process.env.CI ? 100_000 : 2_000;
const ROUNDS = 5;

const testerForCallback = createRegexTesters(safeRegex, Date.now);
const { record: recordProgress } = createProgress();
const { claim, hold, save } = createArrivals();

const keyword = (match: string, sought: string) => ({ match, keyword: sought });
const filterSets = [
	{},
	{ messageTypes: ['text', 'unknown'], statuses: ['failed'], finalOnly: true },
	{ senders: '+46700000001', ownNumbers: '+46700000000', routes: 'k', gateParameters: 'a=b' },
	{ keywords: { row: [keyword('equals', 'yes'), keyword('regex', '.*a.*b')] } },
].map((values) => filters.parse(values));

const events = new Set(['message', 'status']);
let staticData = { seen: '' };

/** Does with a body what the webhook does, and counts its events by kind. */
function arrive(body: unknown, counts: Map<unknown, number>): void {
	const raw = Buffer.from(JSON.stringify(body));
	const parsed = parseBody({ parsed: body, raw, mediaType: 'application/json' });
	if (typeof parsed === 'string') return;
	const testRegex = testerForCallback();
	for (const event of eventsOf(parsed)) {
		const item = itemOf(classify(event), true);
		counts.set(item.event, (counts.get(item.event) ?? 0) + 1);
		JSON.stringify(item);
		recordProgress('w', item);
		for (const set of filterSets) {
			filtered(item, { events, options: { unknownEvents: true }, filters: set }, testRegex);
		}
		if (!claim('w', item, staticData)) continue;
		const settle = hold('w', [item]);
		save('w', [item], staticData);
		settle(true);
		// n8n writes the static data, and reads it for the next callback.
		staticData = JSON.parse(JSON.stringify(staticData)) as typeof staticData;
	}
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const living = () => {
	collect();
	return process.memoryUsage().heapUsed / 1e6;
};

test(`${BODIES} bodies of any kind are read without an exception, and memory stays flat`, () => {
	const counts = new Map<unknown, number>();
	const megabytes: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		fc.assert(
			fc.property(anyBody, (body) => arrive(body, counts)),
			{ numRuns: BODIES / ROUNDS },
		);
		megabytes.push(living());
	}
	process.stdout.write(
		`${[...counts].map(([event, count]) => `${count} ${String(event)}`).join(', ')}; living heap after each ${BODIES / ROUNDS}: ${megabytes.map((size) => size.toFixed(1)).join(', ')} MB\n`,
	);
	for (const event of ['message', 'status', 'unknown']) {
		expect(counts.get(event)).toBeGreaterThan(BODIES / 20);
	}
	const [, second = 0] = megabytes;
	expect((megabytes.at(-1) ?? 0) - second).toBeLessThan(5);
	expect(staticData.seen.length).toBeLessThanOrEqual(12_000);
}, 300_000);
