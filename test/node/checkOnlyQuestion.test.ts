import type { IDataObject } from 'n8n-workflow';
import { openQuestions } from '../../nodes/LinkMobilityWhatsApp/waiting/openQuestions';
import { ANN, BEN, runQuestion, tokensIn } from '../helpers/asking';
import { startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());
afterEach(() => {
	for (const { token } of openQuestions.of(ANN, 0)) openQuestions.remove(token);
});

/** The body with `TOKEN` in place of the question's token, which differs in each execution. */
const withoutToken = (value: unknown): string => {
	const [first = ''] = tokensIn(value);
	return JSON.stringify(value).replaceAll(first.split('.').slice(0, 5).join('.'), 'TOKEN');
};

const choices = { choice: [{ title: 'Today' }, { title: 'Tomorrow' }] };
const options = { refId: 'r-1' };

test.each<[string, IDataObject, string]>([
	['approval', {}, 'Is it right?\n\n[Approve]\n[Decline]'],
	['choice', { choices }, 'Is it right?\n\n[Today]\n[Tomorrow]'],
	[
		'choice',
		{ choices, showChoicesAs: 'list', buttonText: 'Days' },
		'Is it right?\n\n[Days]\n- Today\n- Tomorrow',
	],
	['freeText', {}, 'Is it right?'],
	['form', { flowId: '1', buttonText: 'Begin' }, 'Is it right?\n\n[Begin] opens a form'],
	['delivery', {}, 'Is it right?'],
])('%s %j is checked, is not sent, and does not wait', async (responseType, more, preview) => {
	const parameters = { responseType, options, ...more };
	const checked = await runQuestion(link.url, { ...parameters, checkOnly: true });
	expect(checked.error).toBeUndefined();
	expect(checked.run.waitTill).toBeFalsy();
	expect(checked.run.status).toBe('success');
	expect(openQuestions.of(ANN, 0)).toEqual([]);
	expect(link.requests).toEqual([]);
	const [item] = checked.items;
	expect(item?.json).toEqual({
		valid: true,
		to: ANN,
		preview,
		notes: [],
		errors: [],
		request: expect.any(Object),
	});

	const asked = await runQuestion(link.url, parameters);
	expect(asked.run.waitTill).toBeTruthy();
	const [{ body } = { body: undefined }] = link.requests;
	expect(withoutToken(item?.json.request)).toBe(withoutToken(body));
});

test('each of several people gets a request, and the first is shown', async () => {
	const { items } = await runQuestion(link.url, { to: `${ANN}, ${BEN}`, checkOnly: true });
	expect(items[0]?.json).toMatchObject({
		to: ANN,
		request: { destinations: [ANN], customParameters: { n8nRecipient: ANN } },
		notes: ['Each of the 2 people gets a separate request. This is the first one.'],
	});
	expect(link.requests).toEqual([]);
});

test('an invalid question does not stop the workflow', async () => {
	const { items, error } = await runQuestion(link.url, {
		responseType: 'freeText',
		advancedOptions: { eventReportGates: '' },
		checkOnly: true,
	});
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({
		valid: false,
		errors: [expect.stringMatching(/^Event Report Gates: /)],
	});
});
