import { logged } from '../helpers/outspoken';
import { setTimeout as wait } from 'node:timers/promises';
import { fault as parseFault, faultKinds } from '../../sandbox/faults/fault';
import { PASSWORD, people, startFaulty, USER, WORDS } from '../helpers/faulty';
import { deep } from '../helpers/reported';
import type { Faulty } from '../helpers/faulty';
import type { INodeExecutionData, OnError } from 'n8n-workflow';

/** Everything that this process prints, whoever prints it. */
const printed: string[] = [];
const streams = [process.stdout, process.stderr];
const consoles = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

let faulty: Faulty;
beforeAll(async () => {
	for (const stream of streams)
		jest.spyOn(stream, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
	for (const level of consoles)
		jest.spyOn(console, level).mockImplementation((...said) => void printed.push(deep(said)));
	faulty = await startFaulty();
});
afterAll(async () => {
	await faulty.close();
	jest.restoreAllMocks();
});

/** What nobody but LINK may learn, in every spelling that it travels in. */
const secrets = [
	WORDS,
	JSON.stringify(WORDS).slice(1, -1),
	encodeURIComponent(WORDS),
	PASSWORD,
	encodeURIComponent(PASSWORD),
	Buffer.from(`${USER}:${PASSWORD}`).toString('base64'),
];

const tell = (text: string) => secrets.filter((secret) => text.includes(secret));

/** n8n hands on what an item had when it came in, when it leaves by the error output. */
const withoutInput = ({ json, ...item }: INodeExecutionData) => [json.error, item];

const onErrors: OnError[] = ['stopWorkflow', 'continueRegularOutput', 'continueErrorOutput'];

/** n8n writes its log behind, so this waits until the expected lines are in it, and a moment for others. */
async function loggedSince(before: number, lines: string[]): Promise<string> {
	const isComplete = () => lines.every((line) => logged().slice(before).includes(line));
	for (const until = Date.now() + LOG_MS; !isComplete() && Date.now() < until; ) await wait(10);
	await wait(50);
	const log = logged().slice(before);
	for (const line of lines) expect(log).toContain(line);
	return log;
}

/** How long n8n's log may take on a busy machine, in milliseconds. */
const LOG_MS = 3_000;

describe.each(faultKinds)('%s', (kind) => {
	test.each(onErrors)('%s: neither the error nor the log contains a secret', async (onError) => {
		faulty.trouble.set(() => parseFault.parse({ kind, accepted: true }));
		const before = logged().length;
		const { run, outputs, error } = await faulty.sendTo(
			people(2),
			{ maxRetries: 0 },
			{ onError, settings: { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 } },
		);
		const log = await loggedSince(before, [
			'Running node \\"LINK Mobility WhatsApp\\" started',
			...(onError === 'stopWorkflow' ? ['finished with error'] : []),
		]);
		const told = onError === 'continueErrorOutput' ? outputs.flat().map(withoutInput) : outputs;
		const tasks = run.data.resultData.runData['LINK Mobility WhatsApp'] ?? [];
		const errors = deep([
			error,
			told,
			run.data.resultData.error,
			tasks.map((task) => ({ ...task, data: undefined })),
		]);
		expect(tell(errors)).toEqual([]);
		expect(tell(log)).toEqual([]);
		expect(errors + log).not.toMatch(/\bauthorization\b|\bBasic [A-Za-z0-9+/=]{8}/i);
		expect(tell(printed.join('\n'))).toEqual([]);
	});
});

test('the test finds a secret in an error', () => {
	for (const secret of secrets) {
		expect(tell(deep(new Error(`${secret}!`)))).toContain(secret);
		console.warn({ headers: [secret] });
		expect(tell(printed.splice(0).join('\n'))).toContain(secret);
	}
});
