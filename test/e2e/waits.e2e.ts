import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod/v3';
import { command } from '../../scripts/command';

const root = resolve(__dirname, '../..');
const file = resolve(root, '.local/waits/report.json');

const counts = z.record(z.number());
const ids = z.array(z.string());

const report = z.object({
	mode: z.string(),
	questions: z.number(),
	posts: counts,
	receipts: z.number(),
	reached: z.number(),
	notResumed: ids,
	resumedTwice: ids,
	wrongAnswer: ids,
	lost: ids,
	twice: ids,
	answersPassedOn: ids,
	notMarkedLate: ids,
	givenUp: ids,
	failed: ids,
	inFlight: ids,
	interrupted: ids,
});

const RUN_MS = 20 * 60_000;

describe.each([
	['regular', 100, []],
	['queue', 60, ['--queue']],
])(
	'in %s mode, %i executions that wait at the same time while n8n is killed twice',
	(mode, questions, flags) => {
		let result: z.output<typeof report>;

		beforeAll(async () => {
			await rm(file, { force: true });
			// jest sets these variables, and n8n behaves differently with them.
			const env = { NODE_ENV: '', JEST_WORKER_ID: '' };
			const show = (output: Buffer) => void process.stdout.write(output);
			const args = ['run', '--silent', 'waits', '--', '--questions', `${questions}`, ...flags];
			await command('npm', args, { cwd: root, env, show });
			result = report.parse(JSON.parse(await readFile(file, 'utf8')));
		}, RUN_MS);

		it('include answers, second answers, copies, forged tokens and late answers', () => {
			expect([result.mode, result.questions]).toEqual([mode, questions]);
			for (const kind of ['answer', 'second', 'copy', 'forged', 'late', 'other']) {
				expect([kind, result.posts[kind]]).not.toEqual([kind, undefined]);
			}
		});

		it('each continue exactly once, with their own answer', () => {
			const { notResumed, resumedTwice, wrongAnswer, failed } = result;
			expect({ notResumed, resumedTwice, wrongAnswer, failed }).toEqual({
				notResumed: [],
				resumedTwice: [],
				wrongAnswer: [],
				failed: [],
			});
			// At most ten answers are under way at each of the two kills.
			expect(result.inFlight.length).toBeLessThanOrEqual(20);
			expect(result.interrupted.length).toBeLessThan(questions / 4);
		});

		it("let all other messages, but no answer, reach the trigger's workflow", () => {
			const { lost, twice, answersPassedOn, notMarkedLate, givenUp } = result;
			expect({ lost, twice, answersPassedOn, notMarkedLate, givenUp }).toEqual({
				lost: [],
				twice: [],
				answersPassedOn: [],
				notMarkedLate: [],
				givenUp: [],
			});
		});
	},
);
