import { words } from './case';
import type { Case } from './case';
import { at, holds } from './compare';
import type { Finding } from './compare';
import { judge } from './promises';
import { mentions } from './rules';
import { hear } from './webhook';
import type { Heard } from './webhook';

/** A delivery report or an incoming message, an array of them, or several one after the other. */
export async function callback(given: Case): Promise<Finding[]> {
	const { sequence } = words(given.in);
	const bodies = Array.isArray(sequence) ? sequence : [given.in];
	const deduplicate = JSON.stringify(given.expect.assert ?? '').includes('de-duplication');
	const heard = await hear(
		bodies.map((body) => ({ body })),
		{ deduplicate },
	);
	return found(given.expect, words(given.in), heard);
}

/** A request to the webhook as it arrives. */
export async function transport(given: Case): Promise<Finding[]> {
	const input = words(given.in);
	const requests = Array.isArray(input.requests)
		? input.requests.map((body) => ({ body }))
		: [words(input.request)];
	const heard = await hear(requests.map(arrived), {
		ackBody: input.ackBody,
		secured: requests.some((request) => 'headers' in request),
	});
	return found(given.expect, input, heard);
}

/** As n8n's body parser hands it to the node. */
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

function found(expect: Case['expect'], given: Record<string, unknown>, heard: Heard): Finding[] {
	const items = heard.calls.flatMap((call) => call.items);
	const [call] = heard.calls;
	return Object.entries(expect).flatMap(([what, expected]): Finding[] => {
		const compare = (actual: unknown, fits = holds(expected, actual)): Finding[] =>
			fits ? [] : [{ what, expected, actual }];
		if (what === 'assert') return judge(expected, { given, heard });
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

/** Where the message stands after all reports: one that is out of order does not count. */
function standing(items: Array<Record<string, unknown>>): unknown {
	const last = items.at(-1);
	return last?.current ?? items.filter(({ outOfOrder }) => outOfOrder !== true).at(-1)?.status;
}

/** The advice is prose, so it has to say the same; the rest has to be the same. */
function explained({ fix, ...rest }: Record<string, unknown>, item: unknown): boolean {
	const error = words(words(item).error);
	return (
		holds(rest, error) && (fix === undefined || mentions(String(error.fix ?? ''), String(fix)))
	);
}
