import { bodyOf, definition, definitions } from '../fixtures/definitions';
import { credentials } from '../helpers/engine';
import { kept, loadFields } from '../helpers/mapper';
import { startRecorder } from '../helpers/recorder';
import type { Answer, Recorder } from '../helpers/recorder';
import { startLab } from '../sandbox/lab';

let lab: Awaited<ReturnType<typeof startLab>>;
let link: Recorder;
beforeAll(async () => {
	lab = await startLab();
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => {
	await lab.close();
	await link.close();
});

const login = (more: Record<string, string> = {}) =>
	credentials(lab.sandbox.apiUrl, { username: 'sandbox', password: 'sandbox', ...more });

/** The loaded fields for a response of LINK. */
async function loadedFrom(answer: Answer, parameters = {}) {
	link.answers(answer);
	return await loadFields(credentials(link.url), { templateId: '17', ...parameters });
}

describe('from the sandbox', () => {
	const load = async (templateId: unknown, more = {}) =>
		await loadFields(login(more), { templateId: templateId as string });

	test('the fields of a template appear with their labels', async () => {
		const { fields, emptyFieldsNotice } = await load('100701');
		expect(emptyFieldsNotice).toBe(
			'delivery_update (en): APPROVED. Properties that each item needs: header.text.1, body.1, body.2, button.1.url.',
		);
		expect(fields.map(({ displayName }) => displayName)).toEqual([
			'delivery_update (en): APPROVED',
			'Header {{1}} (e.g. 4711): Order {{1}}',
			'Body {{1}} (e.g. Ann): Hi {{1}}, your parcel arrives …',
			'Body {{2}} (e.g. today): … arrives {{2}}. Somebody …',
			'Button 1 URL (e.g. 4711): Track it – example.com/track/{{1}}',
		]);
	});

	test.each([100701, ' 100701\n'])('are loaded for the ID %j', async (id) => {
		expect((await load(id)).fields).toHaveLength(5);
	});

	test('of an authentication template are one, for the code', async () => {
		const { fields } = await load('100501');
		expect(fields.map(({ id }) => id)).toEqual(['template.100501.login_code.en', 'code']);
	});

	test('of a paused template start with its status', async () => {
		const { fields } = await load('101501');
		expect(fields[0]?.displayName).toBe('newsletter (en): PAUSED, not delivered');
	});

	test.each<[title: string, id: unknown, more: Record<string, string>, notice: RegExp]>([
		['a blank ID', ' ', {}, /^Template ID is blank\. .*execute the previous nodes.*Retry\.$/],
		['no parameter', undefined, {}, /^Template ID is blank\./],
		[
			'an unknown ID',
			'4711',
			{},
			/^There is no template with this ID\. Check Template ID: .*WhatsApp Manager.*, not its name\. .*option Sender\. The answer was HTTP 400 with result code 112402 and Meta's code 100\.$/,
		],
		[
			'a wrong password',
			'100701',
			{ password: 'wrong' },
			/^LINK did not accept the username or password.*Check Username, Password and Region in the credential/,
		],
		[
			'a sender of somebody else',
			'100701',
			{ sender: '+46709999999' },
			/^LINK does not let this user manage templates of this platform, partner or sender/,
		],
		[
			'no sender',
			'100701',
			{ sender: '' },
			/^Sender is required, in the credential or as an option of this node\.$/,
		],
		[
			'no platform',
			'100701',
			{ platformId: ' ' },
			/^Platform ID in the credential must not be blank\.$/,
		],
		[
			'an unreachable server',
			'100701',
			{ baseUrl: 'http://127.0.0.1:1' },
			/^LINK's server could not be reached\. Check the network .* The reason was ECONNREFUSED\.$/,
		],
	])('%s is reported in place of the fields', async (_title, id, more, notice) => {
		const { fields, emptyFieldsNotice } = await load(id, more);
		expect(fields).toEqual([]);
		expect(emptyFieldsNotice).toMatch(notice);
	});
});

describe('from LINK', () => {
	test('the template is requested once, at the path of the sender', async () => {
		await loadedFrom({ body: definitions.plain });
		expect(link.requests).toMatchObject([
			{
				method: 'GET',
				path: '/platformId/COMMON_API/platformPartnerId/12345/source/%2B46700000000/templates/17',
				body: undefined,
			},
		]);
	});

	test('the sender of the options takes precedence', async () => {
		await loadedFrom({ body: definitions.plain }, { options: { sender: '+46701111111' } });
		expect(link.requests[0]?.path).toContain('/source/%2B46701111111/');
	});

	test.each<[sender: string, defaultCountryCode: string]>([
		['070-111 11 11', '46'],
		['+46701111111', 'forty-six'],
		['+46701111111', '={{ $json.country }}'],
	])('the sender %s is read with the Default Country Code %s', async (sender, code) => {
		const options = { sender, defaultCountryCode: code };
		await loadedFrom({ body: definitions.plain }, { options });
		expect(link.requests[0]?.path).toContain('/source/%2B46701111111/');
	});

	test.each<[title: string, body: unknown]>([
		["in Meta's shape", definitions.named],
		['in a list of one', { data: [definitions.named] }],
		["with property names in LINK's spelling", { ...definitions.named, parameterFormat: 'NAMED' }],
	])('a definition %s is accepted', async (_title, body) => {
		expect((await loadedFrom({ body })).fields.map(({ id }) => id)).toEqual([
			'template.17.order_update.en',
			'header.text.first_name',
			'body.order',
			'body.city',
		]);
	});

	test('a template that cannot be filled in is reported', async () => {
		const body = definition([{ type: 'HEADER', format: 'PRODUCT' }, bodyOf('Hi.')]);
		expect(await loadedFrom({ body })).toEqual({
			fields: [],
			emptyFieldsNotice: expect.stringMatching(/has a header of the format PRODUCT/),
		});
	});

	test.each([
		['name', '={{ $env.SECRET }}'],
		['name', 'Order Update'],
		['name', 'a'.repeat(513)],
		['name', '<b>x</b>'],
		['language', '={{ 1 }}'],
		['language', 'en US'],
	])('a template with the %s %j is not loaded', async (key, value) => {
		const answer = await loadedFrom({ body: { ...definitions.plain, [key]: value } });
		expect(answer.fields).toEqual([]);
		expect(answer.emptyFieldsNotice).toMatch(/^LINK answered with the (template name|language) /);
		expect(answer.emptyFieldsNotice).not.toMatch(/[<>]/);
	});

	test('no text from LINK starts a value that n8n would evaluate', async () => {
		const hostile = '={{ $env.SECRET }}';
		const body = {
			...definition([
				{
					type: 'HEADER',
					format: 'TEXT',
					text: `${hostile} {{1}}`,
					example: { header_text: [hostile] },
				},
				{
					type: 'BODY',
					text: `${hostile} {{=x}} {{1}} b`,
					example: { body_text: [[hostile, hostile]] },
				},
				{
					type: 'BUTTONS',
					buttons: [
						{ type: 'URL', text: hostile, url: `=${hostile}/{{1}}`, example: [hostile] },
						{ type: 'QUICK_REPLY', text: hostile },
						{ type: 'COPY_CODE', text: hostile, example: hostile },
					],
				},
			]),
			status: hostile,
		};
		const { fields } = await loadedFrom({ body });
		expect(fields.length).toBeGreaterThan(5);
		const values = (value: unknown): unknown[] =>
			typeof value === 'object' && value !== null ? Object.values(value).flatMap(values) : [value];
		expect(values(fields).filter((value) => String(value).startsWith('='))).toEqual([]);
	});

	test.each<[title: string, answer: Answer, notice: RegExp]>([
		[
			'HTML',
			{ body: '<html>' },
			/^LINK did not answer with the template\. .*check Region and Base URL/,
		],
		['too many requests', { status: 429 }, /^LINK received too many requests at once/],
		['a broken server', { status: 500 }, /^LINK's server could not handle the request/],
		['a lost connection', { reset: true }, /^LINK did not answer with the template/],
		[
			'a description with markup',
			{ status: 400, body: { resultCode: 112402, description: '<img src=x onerror=alert(1)>&' } },
			/^The template cannot be read: &lt;img src=x onerror=alert\(1\)&gt;&amp;\./,
		],
	])('%s is reported', async (_title, answer, notice) => {
		expect(await loadedFrom(answer)).toEqual({
			fields: [],
			emptyFieldsNotice: expect.stringMatching(notice),
		});
	});
});

describe('fields loaded before', () => {
	const templateFields = async () => kept(await loadedFrom({ body: definitions.numbered }));

	test('stay if a reload fails, with the reason', async () => {
		const before = await templateFields();
		const [first, ...slotFields] = before.schema;
		expect(await loadedFrom({ status: 500 }, { templateFields: before })).toEqual({
			fields: [
				{
					...first,
					displayName:
						"order_update (en) could not be reloaded: LINK's server could not handle the request",
				},
				...slotFields,
			],
			emptyFieldsNotice: expect.stringMatching(/^order_update \(en\) could not be reloaded/),
		});
	});

	test('stay listed for Map Automatically if a reload fails', async () => {
		const before = kept(await loadedFrom({ body: definitions.named }));
		const { emptyFieldsNotice } = await loadedFrom({ status: 500 }, { templateFields: before });
		expect(emptyFieldsNotice).toBe(
			"order_update (en) could not be reloaded: LINK's server could not handle the request. Properties that each item needs: first_name, order, city.",
		);
	});

	test('are removed if they are of another template', async () => {
		const templateFields = kept(await loadedFrom({ body: definitions.numbered }));
		const { fields } = await loadedFrom({ status: 500 }, { templateFields, templateId: '18' });
		expect(fields).toEqual([]);
	});

	test('are replaced by a reload', async () => {
		const before = await templateFields();
		const { fields } = await loadedFrom({ body: definitions.plain }, { templateFields: before });
		expect(fields).toHaveLength(1);
	});
});
