import { problems } from '../../../sandbox/json/problems';
import { request } from '../../../sandbox/link/request';
import { metaMessage } from '../../../sandbox/meta/messages/message';
import { definition } from '../../../sandbox/meta/templates/definition/definition';
import { CASES, readCases, spelledOut, words } from '../../conformance/case';
import { run } from '../../conformance/run';
import { isForSandbox } from '../../conformance/sandboxed/templates';
import { startRecorder } from '../../helpers/recorder';
import type { Recorded } from '../../helpers/recorder';

let recorder: Awaited<ReturnType<typeof startRecorder>>;
beforeAll(async () => {
	recorder = await startRecorder();
});
afterAll(async () => await recorder.close());

/** What LINK and Meta refuse of a request, by the sandbox's reading of the specification. */
function refusalsOf({ method, path, body }: Recorded): string[] {
	if (method === 'PUT') {
		const { error } = definition.safeParse(body);
		return error ? [problems(error)] : [];
	}
	if (!path.endsWith('/messages')) return [];
	const { data, error } = request.safeParse(body);
	if (error) return [problems(error)];
	return data.messages.flatMap((message) => {
		const parsed = metaMessage.safeParse(message);
		return parsed.success ? [] : [problems(parsed.error)];
	});
}

const cases = readCases(CASES).filter(
	({ kind, in: input }) => kind === 'build' || (kind === 'template' && !isForSandbox(words(input))),
);
const sent: string[] = [];

// The node and the sandbox read the specification independently of each other.
test.each(cases.map((one) => [one.id, one.title, one] as const))(
	'what the node sends in case %s, %s, is accepted',
	async (id, _title, { in: input }) => {
		const { requests } = await run(words(spelledOut(input)), recorder);
		if (requests.length) sent.push(id);
		expect(requests.flatMap(refusalsOf)).toEqual([]);
	},
);

test('most cases send a request', () => {
	expect(sent.length).toBeGreaterThan(40);
});
