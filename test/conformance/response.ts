import type { Recorder, Reply } from '../helpers/recorder';
import { knownWords, words } from './case';
import type { Case } from './case';
import { holds } from './compare';
import type { Finding } from './compare';
import type { Values } from './panels/panel';
import { judge } from './promises';
import { run } from './run';
import type { NodeRun } from './run';
import { inputsOf, sameResult } from './same';

const QUEUED: Reply = { body: { resultCode: 112001, description: 'queued', messageIds: ['m1'] } };

/** Runs a case about the API's response. */
export async function response(testCase: Case, recorder: Recorder): Promise<Finding[]> {
	const { same, ...expect } = testCase.expect;
	const inputs = same === undefined ? [words(testCase.in)] : inputsOf(testCase.in);
	const findings: Finding[] = [];
	const results: Values[] = [];
	for (const input of inputs) {
		const nodeRun = await runWithResponse(input, recorder);
		findings.push(...findingsOf(nodeRun, input, expect));
		results.push({ out: nodeRun.items[0]?.json, error: resultOf(nodeRun) });
	}
	return same === undefined ? findings : [...findings, ...sameResult(same, results)];
}

async function runWithResponse(input: Values, recorder: Recorder): Promise<NodeRun> {
	const http = knownWords(input.http, 'http', 'status body timeout headers reset');
	const { status, body, timeout, headers } = http;
	const reply: Reply = {
		...(status === undefined ? {} : { status: Number(status) }),
		...(body === undefined ? {} : { body }),
		headers: words(headers) as Record<string, string>,
		hang: timeout === true,
		reset: http.reset === true,
	};
	const several = input.continueOnFail === true;
	return await run(input, recorder, {
		answers: several ? [reply, QUEUED] : [reply],
		...(several ? { items: [{ json: {} }, { json: {} }] } : {}),
	});
}

/** What is the same of two errors: everything but their reference IDs. */
const resultOf = ({ refused, details }: NodeRun): Values | undefined =>
	refused.length ? { ...details, message: refused, refId: undefined } : undefined;

function findingsOf(nodeRun: NodeRun, input: Values, expect: Values): Finding[] {
	return Object.entries(expect).flatMap(([what, expected]): Finding[] => {
		if (what === 'assert') return judge(expected, { input, runs: [nodeRun], nodeRun });
		if (what === 'out') {
			const actual = nodeRun.items[0]?.json;
			return holds(expected, actual) ? [] : [{ what, expected, actual: actual ?? nodeRun.refused }];
		}
		if (what !== 'error') throw new Error(`A response has no expectation "${what}"`);
		const { message, ...details } = words(expected);
		const said =
			message === undefined || nodeRun.refused.some((text) => text.includes(String(message)));
		const actual = { message: nodeRun.refused, ...nodeRun.details };
		return nodeRun.refused.length && said && holds(details, nodeRun.details)
			? []
			: [{ what, expected, actual }];
	});
}
