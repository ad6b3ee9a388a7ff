/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { safeRegex } from 'n8n-workflow';
import { readable } from '../../nodes/LinkMobilityWhatsApp/trigger/body';
import { classify, eventsOf } from '../../nodes/LinkMobilityWhatsApp/trigger/classify';
import { duplicates } from '../../nodes/LinkMobilityWhatsApp/trigger/duplicates';
import { normalise } from '../../nodes/LinkMobilityWhatsApp/trigger/normalise';
import { progress } from '../../nodes/LinkMobilityWhatsApp/trigger/progress';
import { createRegexTesters } from '../../nodes/LinkMobilityWhatsApp/trigger/select/regexTester';
import { filtered } from '../../nodes/LinkMobilityWhatsApp/trigger/wanted';
import { filters } from '../../nodes/LinkMobilityWhatsApp/wire/filters';
import { anyBody } from '../helpers/anyBody';

const BODIES = 100_000;
const ROUNDS = 5;

const testersOf = createRegexTesters(safeRegex, Date.now);
const isLate = progress();
const { hasCome, take } = duplicates();

const keyword = (match: string, sought: string) => ({ match, keyword: sought });
const chosen = [
	{},
	{ messageTypes: ['text', 'unknown'], statuses: ['failed'], finalOnly: true },
	{ senders: '+46700000001', ownNumbers: '+46700000000', routes: 'k', gateParameters: 'a=b' },
	{ keywords: { row: [keyword('equals', 'yes'), keyword('regex', '.*a.*b')] } },
].map((given) => filters.parse(given));

const events = new Set(['message', 'status']);
let store = { seen: '' };

/** All that happens to a body, as the webhook does it; how often each event came. */
function arrive(body: unknown, counts: Map<unknown, number>): void {
	const raw = Buffer.from(JSON.stringify(body));
	const parsed = readable({ parsed: body, raw, mediaType: 'application/json' });
	if (typeof parsed === 'string') return;
	const testRegex = testersOf();
	for (const event of eventsOf(parsed)) {
		const item = normalise(classify(event), true);
		counts.set(item.event, (counts.get(item.event) ?? 0) + 1);
		JSON.stringify(item);
		isLate('w', item);
		for (const one of chosen) {
			filtered(item, { events, unknownEvents: true, filters: one }, testRegex);
		}
		if (hasCome('w', item, store)) continue;
		const answered = take('w', [item], store);
		// As n8n writes it, and reads it when the next callback comes.
		store = JSON.parse(JSON.stringify(store)) as typeof store;
		answered(true);
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
	expect(store.seen.length).toBeLessThanOrEqual(12_000);
}, 300_000);
