import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { credentials, runNode } from '../helpers/engine';
import type { NodeRun } from '../helpers/engine';
import { startRecorder } from '../helpers/recorder';
import type { Answer, Recorder } from '../helpers/recorder';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());

const TEMPLATES = '/platformId/COMMON_API/platformPartnerId/12345/source/%2B46700000000/templates';
const hello = { templateName: 'order_ok', body: 'Hello.' };
const created: Answer = { body: { id: '99', status: 'PENDING', category: 'UTILITY' } };
const known = {
	id: '99',
	name: 'order_ok',
	language: 'en',
	status: 'APPROVED',
	category: 'UTILITY',
	parameter_format: 'POSITIONAL',
	components: [
		{ type: 'BODY', text: 'Hello.' },
		{ type: 'FOOTER', text: 'The Shop' },
	],
};

let runs = 0;
async function run(operation: string, parameters: INodeParameters, more: Partial<NodeRun> = {}) {
	runs += 1;
	const result = await runNode({
		credentials: credentials(link.url),
		parameters: { resource: 'template', operation, ...parameters },
		executionId: `templates-${runs}`,
		...more,
	});
	const { error } = result;
	return {
		items: result.items.map(({ json }) => json),
		said: error && [error.message, error.description],
		context: error && 'context' in error ? error.context : undefined,
		requests: link.requests.map(({ method, path, body }) => ({ method, path, body })),
	};
}

const update = { templateId: '99', updateFields: { footer: 'Bye' } };
const remove = { templateId: '99', templateName: 'order_ok' };

describe('the requests to LINK', () => {
	test('PUT creates', async () => {
		link.answers(created);
		const { items, requests } = await run('createTemplate', hello);
		const components = [{ type: 'BODY', text: 'Hello.' }];
		expect(requests).toEqual([
			{
				method: 'PUT',
				path: TEMPLATES,
				body: { name: 'order_ok', language: 'en', category: 'UTILITY', components },
			},
		]);
		expect(items).toMatchObject([{ created: true, id: '99', status: 'PENDING' }]);
	});

	test('GET reads, without a body', async () => {
		link.answers({ body: { data: known } });
		const { items, requests } = await run('getTemplate', { templateId: '99' });
		expect(requests).toEqual([{ method: 'GET', path: `${TEMPLATES}/99`, body: undefined }]);
		expect(items).toMatchObject([
			{ id: '99', name: 'order_ok', status: 'APPROVED', variables: [] },
		]);
	});

	test('GET returns the raw template without Simplify', async () => {
		const body = { data: [{ ...known, rejectedReason: null, status: 'approved' }] };
		link.answers({ body });
		const { items } = await run('getTemplate', { templateId: '99', simplify: false });
		expect(items).toEqual([body]);
	});

	test('POST updates the template that was read with the changes', async () => {
		link.answers({ body: known }, { body: { success: true } });
		const { items, requests } = await run('updateTemplate', update);
		const components = [
			{ type: 'BODY', text: 'Hello.' },
			{ type: 'FOOTER', text: 'Bye' },
		];
		expect(requests).toEqual([
			{ method: 'GET', path: `${TEMPLATES}/99`, body: undefined },
			{ method: 'POST', path: `${TEMPLATES}/99`, body: { components } },
		]);
		expect(items).toMatchObject([{ updated: true, id: '99' }]);
	});

	test.each([
		{ body: {} },
		{ status: 204 },
		{ body: { success: true } },
		{ body: { resultCode: 112001, description: 'Queued' } },
	])('PUT creates, also where the answer has no ID: %j', async (answer) => {
		link.answers(answer);
		const { items } = await run('createTemplate', hello);
		expect(items).toMatchObject([
			{
				created: true,
				id: null,
				name: 'order_ok',
				info: expect.stringContaining('LINK returned no ID for the template.'),
			},
		]);
	});

	test.each([{ body: { success: true } }, { status: 204 }, {}, { body: {} }])(
		'DELETE deletes, also where the answer is %j',
		async (answer) => {
			link.answers(answer);
			const { items, requests } = await run('deleteTemplate', remove);
			expect(requests).toEqual([
				{ method: 'DELETE', path: `${TEMPLATES}/99/order_ok`, body: undefined },
			]);
			expect(items).toEqual([{ deleted: true, id: '99', name: 'order_ok' }]);
		},
	);
});

describe('failures are explained', () => {
	const IN_REVIEW =
		'Wait until the review is over, or try again a day later. The template cannot be changed now: it is in review, or was edited today.';

	test("LINK's description of Meta's refusal", async () => {
		const description = 'Bad request: (#2388039) Template cannot be edited: it is in review';
		link.answers({ body: known }, { status: 400, body: { resultCode: 112402, description } });
		const { said, context } = await run('updateTemplate', update);
		expect(said).toEqual([
			'The change of the template was refused: Bad request: Template cannot be edited: it is in review',
			`${IN_REVIEW} The template of this item was not changed. The answer was HTTP 400 with result code 112402 and Meta's code 2388039.`,
		]);
		expect(context).toMatchObject({ category: 'request', metaCode: 2388039, templateId: '99' });
	});

	test.each([400, 200])("Meta's error object, with HTTP %i", async (status) => {
		const error = {
			message: 'Invalid parameter',
			code: 100,
			error_subcode: 2388039,
			error_user_title: 'Template cannot be edited',
			error_user_msg: 'It is in review.',
		};
		link.answers({ body: known }, { status, body: { error } });
		const { said, context } = await run('updateTemplate', update);
		expect(said).toEqual([
			'The change of the template was refused: Template cannot be edited: It is in review.',
			`${IN_REVIEW} The template of this item was not changed. The answer was HTTP ${status} with Meta's code 2388039.`,
		]);
		expect(context).toMatchObject({ metaCode: 2388039, outcome: 'not accepted' });
	});

	test.each([
		[401, 190, 'Error validating access token'],
		[403, 200, 'Permissions error'],
	])(
		"HTTP %i with Meta's code %i is about LINK's access to Meta",
		async (status, code, message) => {
			link.answers({ status, body: { error: { code, message } } });
			const { said, context } = await run('createTemplate', hello);
			expect(said).toEqual([
				`The template was refused: ${message}`,
				`Ask LINK's support. LINK's access to Meta is broken or lacks a permission. Meta refused it, not LINK: Username and Password are correct. No template was created for this item. The answer was HTTP ${status} with Meta's code ${code}.`,
			]);
			expect(context).toMatchObject({ category: 'access', metaCode: code });
		},
	);

	test.each<[string, Answer]>([
		['LINK says so', { status: 404, body: { resultCode: 112402 } }],
		['LINK says so in words', { status: 404, body: { description: 'Not found' } }],
		[
			'Meta knows no such ID',
			{ status: 400, body: { error: { code: 100, error_subcode: 33, message: '' } } },
		],
	])('there is no such template: %s', async (_, answer) => {
		link.answers(answer);
		const { said, requests } = await run('deleteTemplate', remove);
		expect(said?.[0]).toBe('There is no template with this ID');
		expect(said?.[1]).toMatch(
			/^Check Template ID: .* The template of this item was not deleted\. The answer was HTTP 40[04].*\.$/,
		);
		expect(requests).toHaveLength(1);
	});

	test("the name of another template: the error begins with the advice and ends with LINK's codes", async () => {
		const reason = 'Invalid parameter: template 99 is called order_update, not order_ok';
		const description = `Bad request: (#100) ${reason}`;
		link.answers({ status: 400, body: { resultCode: 112402, description } });
		const { said } = await run('deleteTemplate', remove);
		expect(said).toEqual([
			`The template cannot be deleted: Bad request: ${reason}`,
			"Check Template Name: it must be the name of the template with this ID. A disabled template cannot be deleted at all. The template of this item was not deleted. The answer was HTTP 400 with result code 112402 and Meta's code 100.",
		]);
	});

	test.each([{ body: '<html>Not found</html>' }, { body: { error: 'Not found' } }, {}])(
		'a missing page is not an answer about a template: %j',
		async (answer) => {
			link.answers({ status: 404, ...answer });
			const { said, context } = await run('deleteTemplate', remove);
			expect(said).toEqual([
				"LINK's WhatsApp API is not at this address",
				'Check Region and Base URL in the credential. The template of this item was not deleted. The answer was HTTP 404.',
			]);
			expect(context).toMatchObject({ category: 'unreachable', outcome: 'not accepted' });
		},
	);

	test('an update of a template in review is refused after it was read', async () => {
		link.answers({ body: { ...known, status: 'PENDING' } });
		const { said, requests } = await run('updateTemplate', update);
		expect(said?.[0]).toContain('the status of order_ok is PENDING');
		expect(requests.map(({ method }) => method)).toEqual(['GET']);
	});

	test('an update that changes nothing is refused after the template was read', async () => {
		link.answers({ body: known });
		const { said, requests } = await run('updateTemplate', {
			...update,
			updateFields: { footer: 'The Shop' },
		});
		expect(said?.[0]).toContain('the template order_ok already has all these values');
		expect(requests.map(({ method }) => method)).toEqual(['GET']);
	});

	test.each([
		['createTemplate', { ...hello, templateName: 'A B' }, 'No template was created for this item.'],
		[
			'updateTemplate',
			{ ...update, templateId: '../1' },
			'The template of this item was not changed.',
		],
		[
			'deleteTemplate',
			{ ...remove, templateName: 'A B' },
			'The template of this item was not deleted.',
		],
		['getTemplate', { templateId: '../1' }, ''],
	])('a refusal by %s says what was not done', async (operation, parameters, notDone) => {
		const { said, requests } = await run(operation, parameters);
		expect(said?.[1] ?? '').toBe(notDone);
		expect(requests).toEqual([]);
	});

	test('a refusal after the template was read says that nothing was changed', async () => {
		link.answers({ body: known });
		const { said } = await run('updateTemplate', { ...update, updateFields: { footer: '👋' } });
		expect(said?.[1]).toBe('The template of this item was not changed.');
	});

	test('every item is validated before the first request is sent', async () => {
		const input = ['Hello.', '{{1}} is here'].map(
			(text): INodeExecutionData => ({ json: { text } }),
		);
		const parameters = { ...hello, body: '={{ $json.text }}' };
		const { said, requests } = await run('createTemplate', parameters, { input });
		expect(said).toEqual([
			'Body Examples needs one example per variable: 1 in all, not 0. The example for {{1}} is missing',
			'Also: Body cannot have a variable at the start: put words before it. No template was created for this item.',
		]);
		expect(requests).toEqual([]);
	});
});

describe('if the outcome for a template is unknown', () => {
	const MAYBE: Array<[operation: string, parameters: INodeParameters, maybe: string]> = [
		['createTemplate', hello, 'The template may have been created, so it was not sent again.'],
		[
			'updateTemplate',
			update,
			'The template may have been changed, so the change was not sent again.',
		],
		[
			'deleteTemplate',
			remove,
			'The template may have been deleted, so the request was not repeated.',
		],
	];
	const settings = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 };

	test.each(MAYBE)('%s is not repeated', async (operation, parameters, maybe) => {
		link.answers(({ method }) => (method === 'GET' ? { body: known } : { reset: true }));
		const { said, context, requests } = await run(operation, parameters, { settings });
		expect(said?.[1]).toContain(maybe);
		expect(context).toMatchObject({ outcome: 'unknown' });
		expect(requests.filter(({ method }) => method !== 'GET')).toHaveLength(1);
	});

	test.each<[string, Answer]>([
		['breaks off', { reset: true }],
		['fails', { status: 500, body: '<html>' }],
		['says nothing', { status: 200, body: '<html>' }],
		['has to wait', { status: 429 }],
	])('getTemplate is done again by itself when it %s', async (_, answer) => {
		link.answers(answer, { body: known });
		const { items, requests } = await run('getTemplate', { templateId: '99' });
		expect(items).toMatchObject([{ id: '99' }]);
		expect(requests).toHaveLength(2);
	});

	test('getTemplate fails after its retries', async () => {
		link.answers({ status: 500, body: '<html>' });
		const advancedOptions = { maxRetries: 1 };
		const { said, context } = await run('getTemplate', { templateId: '99', advancedOptions });
		expect(said).toEqual([
			"LINK's server could not handle the request",
			'Try again later. The answer was HTTP 500.',
		]);
		expect(context).toMatchObject({ outcome: 'not accepted' });
	});

	test('Retry On Fail creates a template only once', async () => {
		link.answers(created, { status: 400, body: { resultCode: 112402 } }, created);
		const input = ['a', 'b'].map((name): INodeExecutionData => ({ json: { name } }));
		const parameters = {
			...hello,
			templateName: '={{ $json.name }}',
			advancedOptions: { concurrency: 1 },
		};
		const { items, requests } = await run('createTemplate', parameters, { input, settings });
		const names = requests.map(({ body }) => (body as { name: string }).name);
		expect(names).toEqual(['a', 'b', 'b']);
		expect(items).toMatchObject([{ name: 'a' }, { name: 'b' }]);
	});

	test('the error that stops a workflow lists what was created before', async () => {
		link.answers(created, { status: 400, body: { resultCode: 112402 } });
		const input = ['a', 'b'].map((name): INodeExecutionData => ({ json: { name } }));
		const parameters = {
			...hello,
			templateName: '={{ $json.name }}',
			advancedOptions: { concurrency: 1 },
		};
		const { said, context } = await run('createTemplate', parameters, { input });
		expect(said?.[1]).toBe(
			'Correct what LINK names here, then try again. No template was created for this item. The answer was HTTP 400 with result code 112402. 1 template was created before; the details of this error list it.',
		);
		expect(context?.accepted).toMatchObject([{ itemIndex: 0, id: '99', name: 'a' }]);
	});
});
