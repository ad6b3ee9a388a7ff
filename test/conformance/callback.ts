import { knownWords, words } from './case';
import type { Case } from './case';
import { at, holds } from './compare';
import type { Finding } from './compare';
import type { Values } from './panels/panel';
import { judge } from './promises';
import { mentions } from './rules';
import { inputsOf, sameResult } from './same';
import { callTrigger } from './webhook';
import type { TriggerResult } from './webhook';

/** Runs a case about delivery reports or incoming messages: one, an array, or several in sequence. */
export async function callback({ expect, in: input }: Case): Promise<Finding[]> {
	const { same, ...expected } = expect;
	const bodies = same === undefined ? [input] : inputsOf(input);
	const options = { deduplicate: asksForDeduplication(expect) };
	const findings: Finding[] = [];
	const items: Values[] = [];
	for (const body of bodies) {
		const { sequence } = words(body);
		const calls = Array.isArray(sequence) ? sequence : [body];
		const triggerResult = await callTrigger(
			calls.map((call) => ({ body: call })),
			options,
		);
		findings.push(...found(expected, words(body), triggerResult));
		items.push(triggerResult.calls[0]?.items[0] ?? {});
	}
	return same === undefined ? findings : [...findings, ...sameResult(same, items)];
}

const asksForDeduplication = ({ assert }: Values) =>
	JSON.stringify(assert ?? '').includes('de-duplication');

/** Runs a case about a raw webhook request. */
export async function transport({ expect, in: value }: Case): Promise<Finding[]> {
	const input = knownWords(value, 'in', 'request requests ackBody filters ipAllowList');
	const requests: Values[] = Array.isArray(input.requests)
		? input.requests.map((body) => ({ body }))
		: [knownWords(input.request, 'request', 'headers contentType body ip')];
	const triggerResult = await callTrigger(requests.map(arrived), {
		ackBody: input.ackBody,
		filters: input.filters,
		ipAllowList: input.ipAllowList,
		deduplicate: asksForDeduplication(expect),
		secured: requests.some(({ headers }) => 'x-secret' in lowerCased(headers)),
	});
	return found(expect, input, triggerResult);
}

const lowerCased = (headers: unknown): Record<string, string> =>
	Object.fromEntries(
		Object.entries(words(headers)).map(([name, value]) => [name.toLowerCase(), String(value)]),
	);

/** The body as n8n's parser passes it to the node. */
function arrived({ body, headers, contentType, ip }: Values) {
	const all = lowerCased(headers);
	if (contentType !== undefined) all['content-type'] = String(contentType);
	const from = ip === undefined ? {} : { ip: String(ip) };
	const form = String(contentType ?? '').includes('urlencoded') && typeof body === 'string';
	if (!form) return { headers: all, body, ...from };
	return {
		headers: all,
		body: Object.fromEntries(new URLSearchParams(body)),
		rawBody: body,
		...from,
	};
}

function found(expect: Values, input: Values, triggerResult: TriggerResult): Finding[] {
	const items = triggerResult.calls.flatMap((call) => call.items);
	const [call] = triggerResult.calls;
	return Object.entries(expect).flatMap(([what, expected]): Finding[] => {
		const compare = (actual: unknown, fits = holds(expected, actual)): Finding[] =>
			fits ? [] : [{ what, expected, actual }];
		if (what === 'assert') return judge(expected, { input, triggerResult });
		if (what === 'http') return compare(call?.status);
		if (what === 'body') return compare(call?.body);
		if (what === 'items') return compare(items.length);
		if (what === 'statuses') return compare(items.map(({ status }) => status));
		if (what === 'events') return compare(items.map(({ event }) => event));
		if (what === 'current') return compare(standing(items));
		if (what === 'error') return compare(items[0]?.error, explained(words(expected), items[0]));
		return compare(at(items[0], [what]));
	});
}

/** The message's status after all reports, ignoring those out of order. */
function standing(items: Values[]): unknown {
	const last = items.at(-1);
	return last?.current ?? items.filter(({ outOfOrder }) => outOfOrder !== true).at(-1)?.status;
}

/** Compares the advice by its meaning and everything else exactly. */
function explained({ fix, ...rest }: Values, item: unknown): boolean {
	const error = words(words(item).error);
	return (
		holds(rest, error) && (fix === undefined || mentions(String(error.fix ?? ''), String(fix)))
	);
}
