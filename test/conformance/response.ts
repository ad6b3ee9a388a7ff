import type { Recorder, Reply } from '../helpers/recorder';
import { words } from './case';
import type { Case } from './case';
import { holds } from './compare';
import type { Finding } from './compare';
import { judge } from './promises';
import { run } from './run';

const QUEUED: Reply = { body: { resultCode: 112001, description: 'queued', messageIds: ['m1'] } };

/** What the node makes of an answer of the API. */
export async function response(given: Case, recorder: Recorder): Promise<Finding[]> {
	const input = words(given.in);
	const http = words(input.http);
	const { status, body, timeout, headers } = http;
	const reply: Reply = {
		...(status === undefined ? {} : { status: Number(status) }),
		...(body === undefined ? {} : { body }),
		headers: words(headers) as Record<string, string>,
		hang: timeout === true,
		reset: http.reset === true,
	};
	const several = input.continueOnFail === true;
	const ran = await run(input, recorder, {
		answers: several ? [reply, QUEUED] : [reply],
		...(several ? { input: [{ json: {} }, { json: {} }] } : {}),
	});
	return Object.entries(given.expect).flatMap(([what, expected]): Finding[] => {
		if (what === 'assert') return judge(expected, { given: input, runs: [ran], ran });
		if (what === 'out') {
			const actual = ran.items[0]?.json;
			return holds(expected, actual) ? [] : [{ what, expected, actual: actual ?? ran.refused }];
		}
		const { message, ...details } = words(expected);
		const said =
			message === undefined || ran.refused.some((text) => text.includes(String(message)));
		const actual = { message: ran.refused, ...ran.details };
		return ran.refused.length && said && holds(details, ran.details)
			? []
			: [{ what, expected, actual }];
	});
}
