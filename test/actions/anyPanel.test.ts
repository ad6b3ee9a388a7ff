import fc from 'fast-check';
import { resources } from '../../nodes/LinkMobilityWhatsApp/actions';
import type { Operation } from '../../nodes/LinkMobilityWhatsApp/actions/operation';
import { anyPanel } from '../helpers/anyPanel';
import { outcome } from '../helpers/panel';

const RUNS = 10_000;
const SECONDS = 120;

/** Objects with keys and values of the user. */
const userObjects = new Set(['data', 'flow_action_data']);

/** Paths of null, undefined and blank values, which a body must not contain. */
function blankPaths(value: unknown, path = 'body'): string[] {
	if (value === null || value === undefined || value === '') return [path];
	if (typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, entry]) =>
		userObjects.has(key) ? [] : blankPaths(entry, `${path}.${key}`),
	);
}

const isSentence = (text: string) => /\S \S+ \S/.test(text);

/** A path in the request as the name of a field: `Buttons, row 1: reply.title must not be blank`. */
const PATH = /(?:^|: )(?!there )[a-z]\w*(?:\.\w+)* (?:can|cannot|goes|has|is|looks|must|needs) /;

/** Parts that the panel does not have, and JSON in LINK's own words, are named by their path. */
const hasNoLabel = (sentence: string, { templateKind, json }: Record<string, unknown>) =>
	sentence.endsWith("is not a field of LINK's API") ||
	templateKind === 'json' ||
	json !== undefined;

/** Whether a sentence shows a path instead of a label of the panel. */
const showsPath = (sentence: string, values: Record<string, unknown>) =>
	PATH.test(sentence) && !hasNoLabel(sentence, values);

/** What is wrong with the outcome of an operation; undefined if nothing is. */
function flaw(operation: Operation, values: Record<string, unknown>, counts: Counts): unknown {
	const { endpoint, path, body, refused } = outcome(operation, values);
	counts[refused ? 'refused' : 'sent'] += 1;
	if (refused) {
		const odd = refused.filter((sentence) => !isSentence(sentence) || showsPath(sentence, values));
		return refused.length && !odd.length ? undefined : odd;
	}
	const sent: unknown = body === undefined ? body : JSON.parse(JSON.stringify(body));
	const blanks = [...(sent === undefined ? [] : blankPaths(sent)), ...blankPaths(path, 'path')];
	return blanks.length ? blanks : endpoint?.body.safeParse(sent).error;
}

interface Counts {
	sent: number;
	refused: number;
}

const operations = Object.values(resources)
	.flat()
	.map((operation): [string, Operation] => [operation.option.name, operation]);

it.each(operations)(
	'%s makes a valid body of a random panel, or refuses it in sentences',
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
