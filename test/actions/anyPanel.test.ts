import fc from 'fast-check';
import { resources } from '../../nodes/LinkMobilityWhatsApp/actions';
import type { Operation } from '../../nodes/LinkMobilityWhatsApp/actions/operation';
import { anyPanel } from '../helpers/anyPanel';
import { outcome } from '../helpers/panel';

const RUNS = 10_000;
const SECONDS = 120;

/** Named by the user or by a flow of theirs, with values that are theirs. */
const theirs = new Set(['data', 'flow_action_data']);

/** Paths to what must never be in a body. */
function empties(value: unknown, path = 'body'): string[] {
	if (value === null || value === undefined || value === '') return [path];
	if (typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, each]) =>
		theirs.has(key) ? [] : empties(each, `${path}.${key}`),
	);
}

const isSentence = (text: string) => /\S \S+ \S/.test(text);

/** A path of the request where a sentence names what it is about: `Buttons, row 1: reply.title must …`. */
const PATH = /(?:^|: )(?!there )[a-z]\w*(?:\.\w+)* (?:can|cannot|goes|has|is|looks|must|needs) /;

/** Fields that the panel does not have, and JSON that is LINK's own, have no other name than their path. */
const hasOwnPath = (sentence: string, { templateKind, json }: Record<string, unknown>) =>
	sentence.endsWith("is not a field of LINK's API") ||
	templateKind === 'json' ||
	json !== undefined;

/** Whether a sentence shows a path where the panel has a label. */
const showsPath = (sentence: string, values: Record<string, unknown>) =>
	PATH.test(sentence) && !hasOwnPath(sentence, values);

/** What is wrong with what an operation makes of a panel. */
function flaw(operation: Operation, values: Record<string, unknown>, counts: Counts): unknown {
	const { endpoint, path, body, refused } = outcome(operation, values);
	counts[refused ? 'refused' : 'sent'] += 1;
	if (refused) {
		const odd = refused.filter((each) => !isSentence(each) || showsPath(each, values));
		return refused.length && !odd.length ? undefined : odd;
	}
	const sent: unknown = body === undefined ? body : JSON.parse(JSON.stringify(body));
	const empty = [...(sent === undefined ? [] : empties(sent)), ...empties(path, 'path')];
	return empty.length ? empty : endpoint?.body.safeParse(sent).error;
}

interface Counts {
	sent: number;
	refused: number;
}

const operations = Object.values(resources)
	.flat()
	.map((operation): [string, Operation] => [operation.option.name, operation]);

it.each(operations)(
	'%s either refuses a random panel in a sentence or makes a whole body of it',
	(_name, operation) => {
		const counts = { sent: 0, refused: 0 };
		const property = fc.property(anyPanel(operation.fields), (values) => {
			expect(flaw(operation, values, counts)).toBeUndefined();
		});
		fc.assert(property, { numRuns: RUNS, seed: 2026 });

		expect(counts.sent).toBeGreaterThan(RUNS / 100);
		expect(counts.refused).toBeGreaterThan(RUNS / 100);
	},
	SECONDS * 1000,
);
