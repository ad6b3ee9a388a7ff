import { knownTemplate } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import { resent } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/resent';
import { sampleTemplates } from '../../../sandbox/meta/templates/samples/samples';
import { FOREIGN_WORDS, startLab, until } from '../lab';
import { OWN, call, newTemplate } from '../callTemplates';

let lab: Awaited<ReturnType<typeof startLab>>;
beforeEach(async () => {
	lab = await startLab({ review: 'byHand' });
});
afterEach(async () => {
	const answers = lab.sandbox.state.activity.filter(({ kind }) => kind === 'request');
	await lab.close();
	expect(JSON.stringify(answers.map(({ answered }) => answered))).not.toMatch(FOREIGN_WORDS);
});

const meta = (code: number, title: string, details: string) => ({
	status: 400,
	body: {
		resultCode: 112402,
		description: `Bad request: (#${code}) ${title}: ${details}`,
		translatedDescription: null,
	},
});
const done = { status: 200, body: { success: true } };

async function create(part: Record<string, unknown> = {}): Promise<string> {
	const { status, body } = await call(lab.sandbox, 'PUT', '', newTemplate(part));
	expect(status).toBe(200);
	return String(body.id);
}

/** Decides on a template as the page does. */
async function decide(id: string, status: string, reason?: string) {
	const answer = await fetch(`${lab.sandbox.url}/phone/templates/${id}/status`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ status, reason }),
	});
	expect(answer.status).toBe(200);
}

const stored = (id: string) => lab.sandbox.state.templates.find((one) => one.id === id);

describe('create', () => {
	test('answers with an ID like Meta’s, the category and that it is in review', async () => {
		expect(await call(lab.sandbox, 'PUT', '', newTemplate())).toEqual({
			status: 200,
			body: { id: expect.stringMatching(/^[1-9]\d{15}$/), status: 'PENDING', category: 'UTILITY' },
		});
	});

	test.each([
		[
			'a name with capitals',
			{ name: 'Order OK' },
			'name must have lowercase letters, digits and underscores only',
		],
		['no body', { components: [] }, 'the template must have a component of type BODY'],
		['an unknown key', { color: 'red' }, 'the template has the unexpected key "color"'],
	])('refuses a template with %s as Meta does', async (_, part, details) => {
		expect(await call(lab.sandbox, 'PUT', '', newTemplate(part))).toEqual(
			meta(100, 'Invalid parameter', details),
		);
	});

	test.each([
		['no body', undefined, 'Bad request: the body is required'],
		['a list', [], 'Bad request: the body must be a JSON object'],
	])('%s is refused', async (_, body, words) => {
		for (const answer of [
			await call(lab.sandbox, 'PUT', '', body),
			await call(lab.sandbox, 'POST', '/100101', body),
		]) {
			expect([answer.status, answer.body.description]).toEqual([400, words]);
		}
	});

	test('accepts either spelling', async () => {
		const id = await create({
			category: 'marketing',
			parameterFormat: 'POSITIONAL',
			components: [
				{ type: 'body', text: 'Hi {{1}}, it is here.', example: { bodyText: [['Ann']] } },
				{ type: 'buttons', buttons: [{ type: 'copy_code', example: ['SAVE'] }] },
			],
		});
		expect((await call(lab.sandbox, 'GET', `/${id}`)).body).toMatchObject({
			category: 'MARKETING',
			parameter_format: 'positional',
			components: [
				{ type: 'BODY', example: { body_text: [['Ann']] } },
				{ type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', example: ['SAVE'] }] },
			],
		});
	});

	test('a name exists once per language', async () => {
		const id = await create();
		expect(await call(lab.sandbox, 'PUT', '', newTemplate())).toEqual(
			meta(
				2388024,
				'Content in this language already exists',
				`there is already a template order_ok in en, with the ID ${id}. Update that one, or choose another name or language`,
			),
		);
		await create({ language: 'sv' });
	});
});

describe('every call', () => {
	const paths = {
		platformId: OWN.replace('COMMON_API', 'CGI'),
		platformPartnerId: OWN.replace('12345', '999'),
		source: OWN.replace('%2B46700000000', '%2B46799999999'),
	};
	test.each([
		['platformId', paths.platformId, 'CGI'],
		['platformPartnerId', paths.platformPartnerId, '999'],
		['source', paths.source, '+46799999999'],
	])('with a foreign %s: 403, 112401', async (field, path, value) => {
		const refusal = {
			status: 403,
			body: {
				resultCode: 112401,
				description: `No access: ${field} ${value} is not yours`,
				translatedDescription: null,
			},
		};
		const { sandbox } = lab;
		expect(await call(sandbox, 'PUT', '', newTemplate(), path)).toEqual(refusal);
		expect(await call(sandbox, 'POST', '/100101', {}, path)).toEqual(refusal);
		expect(await call(sandbox, 'GET', '/100101', undefined, path)).toEqual(refusal);
		expect(await call(sandbox, 'DELETE', '/100101/hello_world', undefined, path)).toEqual(refusal);
	});

	test.each(['%2B46700000000', '+46700000000', '46700000000'])(
		'accepts the source %s',
		async (source) => {
			const path = OWN.replace('%2B46700000000', source);
			const { status, body } = await call(lab.sandbox, 'GET', '/100101', undefined, path);
			expect([status, body.name]).toEqual([200, 'hello_world']);
		},
	);

	test('about an unknown ID is refused', async () => {
		const refusal = meta(
			100,
			'Unsupported request',
			"Object with ID '99' does not exist. The sandbox's page lists all templates with their IDs",
		);
		const { sandbox } = lab;
		expect(await call(sandbox, 'GET', '/99')).toEqual(refusal);
		expect(await call(sandbox, 'POST', '/99', { category: 'UTILITY' })).toEqual(refusal);
		expect(await call(sandbox, 'DELETE', '/99/order_ok')).toEqual(refusal);
	});
});

test('get answers the created template with its status', async () => {
	const components = [
		{ type: 'HEADER', format: 'TEXT', text: 'Order {{1}}', example: { header_text: ['4711'] } },
		{ type: 'BODY', text: 'Hi {{1}}, it is on its way.', example: { body_text: [['Ann']] } },
	];
	const id = await create({ components, message_send_ttl_seconds: 3600 });
	await decide(id, 'REJECTED', 'SCAM');
	expect(await call(lab.sandbox, 'GET', `/${id}`)).toEqual({
		status: 200,
		body: {
			id,
			name: 'order_ok',
			language: 'en',
			category: 'UTILITY',
			parameter_format: 'positional',
			status: 'REJECTED',
			rejected_reason: 'SCAM',
			components,
			message_send_ttl_seconds: 3600,
		},
	});
});

test('get answers an authentication template with its preset texts and its button as a URL', async () => {
	const { body } = await call(lab.sandbox, 'GET', '/100501');
	const url = 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp';
	expect(body.components).toEqual([
		{
			type: 'BODY',
			add_security_recommendation: true,
			text: '{{1}} is your verification code. For your security, do not share this code.',
			example: { body_text: [['123456']] },
		},
		{ type: 'FOOTER', code_expiration_minutes: 10, text: 'This code expires in 10 minutes.' },
		{
			type: 'BUTTONS',
			buttons: [{ type: 'URL', text: 'Copy code', url: `${url}{{1}}`, example: [`${url}123456`] }],
		},
	]);
});

test('get’s URL of an OTP button has all that the node needs to send it back', async () => {
	const button = {
		type: 'OTP',
		otp_type: 'ONE_TAP',
		text: 'Copy code',
		autofill_text: 'Fill it in',
		supported_apps: [{ package_name: 'com.example.shop', signature_hash: 'K8a/AINcGX7' }],
	};
	const components = [
		{ type: 'BODY', add_security_recommendation: false },
		{ type: 'BUTTONS', buttons: [button] },
	];
	const id = await create({ category: 'AUTHENTICATION', components });
	const { body } = await call(lab.sandbox, 'GET', `/${id}`);
	expect(resent(knownTemplate.parse(body).components)).toEqual(components);
});

describe('update', () => {
	const edit = { components: [{ type: 'BODY', text: 'New text.' }] };
	const update = async (id: string, body: unknown = edit) =>
		await call(lab.sandbox, 'POST', `/${id}`, body);

	test.each(['PENDING', 'DISABLED'])('is refused for a template that is %s', async (status) => {
		const id = await create();
		if (status === 'DISABLED') {
			await decide(id, 'APPROVED');
			await decide(id, status);
		}
		expect(await update(id)).toEqual(
			meta(
				2388039,
				'Template cannot be edited',
				`its status is ${status}, and only templates that are APPROVED, REJECTED, PAUSED can be edited`,
			),
		);
	});

	test('leaves an approved template approved, and is then refused for 24 hours', async () => {
		const id = await create();
		await decide(id, 'APPROVED');
		expect(await update(id)).toEqual(done);
		expect(stored(id)).toMatchObject({ status: 'APPROVED', ...edit });
		expect(await update(id)).toEqual(
			meta(
				2388039,
				'Template cannot be edited',
				'an approved template can be edited once in 24 hours',
			),
		);
	});

	test('submits a rejected template for review, any number of times', async () => {
		const id = await create();
		await decide(id, 'REJECTED');
		expect(await update(id, { category: 'MARKETING' })).toEqual(done);
		expect(stored(id)).toMatchObject({ status: 'PENDING', category: 'MARKETING' });
		expect(stored(id)?.rejected_reason).toBeUndefined();
		await decide(id, 'REJECTED');
		expect(await update(id)).toEqual(done);
	});

	test('approves a paused template, any number of times', async () => {
		const id = await create();
		await decide(id, 'APPROVED');
		for (let time = 0; time < 2; time++) {
			await decide(id, 'PAUSED');
			expect(await update(id)).toEqual(done);
			expect(stored(id)?.status).toBe('APPROVED');
		}
	});

	test('cannot change the category of an approved template', async () => {
		const id = await create();
		await decide(id, 'APPROVED');
		expect(await update(id, { category: 'MARKETING' })).toEqual(
			meta(
				100,
				'Invalid parameter',
				'the category of an approved template cannot be changed from UTILITY',
			),
		);
		expect(await update(id, { category: 'UTILITY', ...edit })).toEqual(done);
	});

	test.each(sampleTemplates.map(({ id, name, category }) => [id, name, category] as const))(
		'of the category of %s, %s, leaves its components as they were',
		async (id, _name, category) => {
			const before = await call(lab.sandbox, 'GET', `/${id}`);
			expect(await update(id, { category })).toEqual(done);
			const after = await call(lab.sandbox, 'GET', `/${id}`);
			expect(after.body.components).toEqual(before.body.components);
		},
	);

	test('is refused for components that could not be created', async () => {
		const id = await create();
		await decide(id, 'APPROVED');
		const text = 'Hello {{first_name}}, welcome to all of this.';
		const example = { body_text_named_params: [{ param_name: 'first_name', example: 'Ann' }] };
		const { status, body } = await update(id, { components: [{ type: 'BODY', text, example }] });
		expect([status, body.resultCode]).toEqual([400, 112402]);
		expect(body.description).toBe(
			'Bad request: (#100) Invalid parameter: the template must not have the variable {{first_name}} with parameter_format positional',
		);
		expect((await update(id, {})).body.description).toBe(
			'Bad request: (#100) Invalid parameter: the template must have category, components or message_send_ttl_seconds',
		);
	});
});

describe('delete', () => {
	test('needs the ID and the name of the template', async () => {
		const id = await create();
		expect(await call(lab.sandbox, 'DELETE', `/${id}/order_no`)).toEqual(
			meta(100, 'Invalid parameter', `template ${id} is called order_ok, not order_no`),
		);
		expect(await call(lab.sandbox, 'DELETE', `/${id}/order_ok`)).toEqual(done);
		expect((await call(lab.sandbox, 'GET', `/${id}`)).status).toBe(400);
	});

	test('accepts the longest name', async () => {
		const name = 'a'.repeat(512);
		const id = await create({ name });
		expect(await call(lab.sandbox, 'DELETE', `/${id}/${name}`)).toEqual(done);
	});

	test('frees the name at once if it was never approved', async () => {
		const id = await create();
		await call(lab.sandbox, 'DELETE', `/${id}/order_ok`);
		await create();
	});

	test('reserves the name of an approved template for 30 days, in this language', async () => {
		const [id, other] = [await create(), await create({ language: 'sv' })];
		await decide(id, 'APPROVED');
		expect(await call(lab.sandbox, 'DELETE', `/${id}/order_ok`)).toEqual(done);
		const { status, body } = await call(lab.sandbox, 'PUT', '', newTemplate());
		expect([status, body.resultCode]).toEqual([400, 112402]);
		expect(body.description).toMatch(
			/\(#2388023\) .*the name order_ok is reserved for 30 days in en, .* or wait until \d{4}-\d\d-\d\d$/,
		);
		expect((await call(lab.sandbox, 'GET', `/${other}`)).status).toBe(200);
	});

	test('is refused for a disabled template', async () => {
		const id = await create();
		await decide(id, 'APPROVED');
		await decide(id, 'DISABLED');
		expect(await call(lab.sandbox, 'DELETE', `/${id}/order_ok`)).toEqual(
			meta(100, 'Invalid parameter', 'a disabled template cannot be deleted'),
		);
	});
});

describe('review', () => {
	test.each([
		['approve', { status: 'APPROVED' }],
		['reject', { status: 'REJECTED', rejected_reason: 'INVALID_FORMAT' }],
	] as const)('%s happens by itself after a delay', async (review, outcome) => {
		const own = await startLab({ review, pace: { review: 5 } });
		const { body } = await call(own.sandbox, 'PUT', '', newTemplate());
		expect(body.status).toBe('PENDING');
		const created = () => own.sandbox.state.templates.find(({ id }) => id === body.id);
		await until(own.sandbox, () => created()?.status !== 'PENDING');
		expect(created()).toMatchObject(outcome);
		await own.close();
	});
});

describe('the activity names', () => {
	const logged = () => lab.sandbox.state.activity.filter(({ kind }) => kind === 'request').at(-1);

	test('a template, and what became of it', async () => {
		const id = await create({ name: 'winter_sale' });
		expect(logged()).toMatchObject({
			title: 'Template winter_sale created, in review',
			outcome: `ID ${id}`,
			address: expect.stringMatching(/^PUT .*\/templates$/),
		});
		await decide(id, 'APPROVED');
		await call(lab.sandbox, 'GET', `/${id}`);
		expect(logged()?.title).toBe('Template winter_sale looked up, approved');
		await call(lab.sandbox, 'POST', `/${id}`, { category: 'UTILITY', ttl: 1 });
		expect(logged()?.title).toBe('Template winter_sale not changed');
		await call(lab.sandbox, 'POST', `/${id}`, { components: newTemplate().components });
		expect(logged()?.title).toBe('Template winter_sale changed');
		await call(lab.sandbox, 'DELETE', `/${id}/another`);
		expect(logged()?.title).toBe('Template another not deleted');
		await call(lab.sandbox, 'DELETE', `/${id}/winter_sale`);
		expect(logged()?.title).toBe('Template winter_sale deleted');
	});

	test('what is wrong', async () => {
		await call(lab.sandbox, 'PUT', '', { ...newTemplate(), name: 'Not ok' });
		expect(logged()?.title).toBe('Template Not ok not created');
		await call(lab.sandbox, 'PUT', '', {});
		expect(logged()?.title).toBe('Template not created');
		await call(lab.sandbox, 'GET', '/4711');
		expect(logged()?.title).toBe('Template 4711 not found');
	});
});
