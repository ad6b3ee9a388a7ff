import { words } from './case';
import type { Case } from './case';
import { at, holds } from './compare';
import type { Finding } from './compare';
import { judge } from './promises';
import { mentions } from './rules';
import { callTrigger } from './webhook';
import type { TriggerResult } from './webhook';

/** Runs a case about delivery reports or incoming messages: one, an array, or several in sequence. */
export async function callback(testCase: Case): Promise<Finding[]> {
	const { sequence } = words(testCase.in);
	const bodies = Array.isArray(sequence) ? sequence : [testCase.in];
	const deduplicate = JSON.stringify(testCase.expect.assert ?? '').includes('de-duplication');
	const triggerResult = await callTrigger(
		bodies.map((body) => ({ body })),
		{ deduplicate },
	);
	return found(testCase.expect, words(testCase.in), triggerResult);
}

/** Runs a case about a raw webhook request. */
export async function transport(testCase: Case): Promise<Finding[]> {
	const input = words(testCase.in);
	const requests = Array.isArray(input.requests)
		? input.requests.map((body) => ({ body }))
		: [words(input.request)];
	const triggerResult = await callTrigger(requests.map(arrived), {
		ackBody: input.ackBody,
		secured: requests.some((request) => 'headers' in request),
	});
	return found(testCase.expect, input, triggerResult);
}

/** The body as n8n's parser passes it to the node. */
function arrived(request: { body?: unknown; headers?: unknown; contentType?: unknown }) {
	const { body, headers, contentType } = request;
	const all = Object.fromEntries(
		Object.entries(words(headers)).map(([name, value]) => [name.toLowerCase(), String(value)]),
	);
	if (contentType !== undefined) all['content-type'] = String(contentType);
	const form = String(contentType ?? '').includes('urlencoded') && typeof body === 'string';
	if (!form) return { headers: all, body };
	return { headers: all, body: Object.fromEntries(new URLSearchParams(body)), rawBody: body };
}

function found(
	expect: Case['expect'],
	given: Record<string, unknown>,
	triggerResult: TriggerResult,
): Finding[] {
	const items = triggerResult.calls.flatMap((call) => call.items);
	const [call] = triggerResult.calls;
	return Object.entries(expect).flatMap(([what, expected]): Finding[] => {
		const compare = (actual: unknown, fits = holds(expected, actual)): Finding[] =>
			fits ? [] : [{ what, expected, actual }];
		if (what === 'assert') return judge(expected, { given, triggerResult });
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
function standing(items: Array<Record<string, unknown>>): unknown {
	const last = items.at(-1);
	return last?.current ?? items.filter(({ outOfOrder }) => outOfOrder !== true).at(-1)?.status;
}

/** Compares the advice by its meaning and everything else exactly. */
function explained({ fix, ...rest }: Record<string, unknown>, item: unknown): boolean {
	const error = words(words(item).error);
	return (
		holds(rest, error) && (fix === undefined || mentions(String(error.fix ?? ''), String(fix)))
	);
}
