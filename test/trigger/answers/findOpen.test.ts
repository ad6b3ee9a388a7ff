import type { IWebhookFunctions } from 'n8n-workflow';
import { askedQuestion } from '../../../nodes/LinkMobilityWhatsApp/trigger/answers/askedQuestion';
import { openTo } from '../../../nodes/LinkMobilityWhatsApp/trigger/answers/findOpen';
import { asEvent } from '../../../nodes/LinkMobilityWhatsApp/trigger/answers/knownOutcome';
import { createLearnedQuestions } from '../../../nodes/LinkMobilityWhatsApp/trigger/answers/learnedQuestions';
import { createSettledQuestions } from '../../../nodes/LinkMobilityWhatsApp/trigger/answers/settledQuestions';
import { createArrivals } from '../../../nodes/LinkMobilityWhatsApp/trigger/select/arrivals';
import { createOpenQuestions } from '../../../nodes/LinkMobilityWhatsApp/waiting/openQuestions';
import { asked, PERSON } from '../../fixtures/questions';

const context = {
	getWorkflow: () => ({ id: 'w1' }),
	getNode: () => ({ id: 'node', credentials: { linkMobilityWhatsAppApi: { id: 'c1' } } }),
	getMode: () => 'webhook',
} as unknown as IWebhookFunctions;

const SCOPE = 'w1 node published';

const question = () => asked({ awaits: 'text' }).token;

/** What this process has asked, and what it has learned from reports. */
function known() {
	const openQuestions = createOpenQuestions();
	const learned = createLearnedQuestions();
	const settled = createSettledQuestions();
	const arrivals = createArrivals();
	return {
		settled,
		arrivals,
		ask: (to = PERSON, more: object = {}) => {
			const token = question();
			openQuestions.add({ token, to, ...more });
			return token;
		},
		report: (token: string, more: object = {}) =>
			learned.learn(SCOPE, { token, item: { event: 'status', to: PERSON, ...more } }, {}),
		find: (item: Record<string, unknown>) =>
			openTo(context, { openQuestions, learned, settled, arrivals }, {})({ from: PERSON, ...item }),
	};
}

test('the newest question that this process has asked comes first, then the others', () => {
	const { ask, report, find } = known();
	const elsewhere = question();
	report(elsewhere);
	const [first, second] = [ask(), ask()];
	ask('+46700000009');
	expect(find({})).toEqual([second, first, elsewhere]);
});

test('the question that a message quotes comes first', () => {
	const { ask, report, find } = known();
	const [first, second] = [ask(), ask()];
	report(first, { waMessageId: 'wamid.A' });
	expect(find({ context: { messageId: 'wamid.A' } })).toEqual([first, second]);
	expect(find({ context: { messageId: 'wamid.B' } })).toEqual([second, first]);
});

test('a quoted question is found, whatever number the message comes from', () => {
	const { report, find } = known();
	const token = question();
	report(token, { waMessageId: 'wamid.A' });
	expect(find({ from: undefined, context: { messageId: 'wamid.A' } })).toEqual([token]);
});

test('a person is known by number or user ID', () => {
	const { ask, find } = known();
	const token = ask('SE.1A2b3C');
	expect(find({ from: undefined, userId: 'SE.1A2b3C' })).toEqual([token]);
	expect(find({ from: PERSON, userId: 'SE.other' })).toEqual([]);
});

test('a trigger does not find a question of another credential', () => {
	const { ask, find } = known();
	ask(PERSON, { credential: 'c2' });
	const own = ask(PERSON, { credential: 'c1' });
	expect(find({})).toEqual([own]);
});

test('a question that did not reach the person is not open', () => {
	const { ask, report, find } = known();
	const token = ask();
	report(token, { failed: true });
	expect(find({})).toEqual([]);
});

test('an answered question is only open to copies of the answer', () => {
	const { ask, find, settled } = known();
	const answer = { event: 'message', messageId: 'a' };
	const token = ask();
	settled.add(askedQuestion(token)?.name ?? '', answer);
	expect(find(answer)).toEqual([token]);
	expect(find({ ...answer, messageId: 'b' })).toEqual([]);
});

test('a question that another process knows to be answered is not open', () => {
	const { ask, find, arrivals } = known();
	const asked = askedQuestion(ask());
	if (!asked) throw new Error('No token');
	arrivals.remember(SCOPE, [asEvent(asked)]);
	expect(find({})).toEqual([]);
});

test('1,000 messages are looked up among 10,000 questions within seconds', () => {
	const { ask, report, find } = known();
	for (let index = 0; index < 10_000; index += 1) {
		const token = ask(`+4670${1_000_000 + index}`);
		report(token, { to: `+4670${1_000_000 + index}` });
	}
	const start = Date.now();
	for (let index = 0; index < 1_000; index += 1) {
		expect(find({ from: `+4670${1_000_000 + index * 10}` })).toHaveLength(1);
	}
	expect(Date.now() - start).toBeLessThan(5_000);
});
