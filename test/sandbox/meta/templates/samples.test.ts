import { newTemplate } from '../../../../nodes/LinkMobilityWhatsApp/wire/definition/create';
import { sampleTemplates } from '../../../../sandbox/meta/templates/samples/samples';
import { configuredTemplate, storedFrom } from '../../../../sandbox/meta/templates/configured';
import { config } from '../../../../sandbox/config';
import { example } from '../../../../sandbox/meta/templates/example';
import { validRequest, send, startLab, until, withStatus } from '../../lab';

let lab: Awaited<ReturnType<typeof startLab>>;
beforeAll(async () => {
	lab = await startLab();
});
afterAll(async () => await lab.close());

const { catalog } = config.parse({});
const templates = sampleTemplates.map((one) => storedFrom(configuredTemplate.parse(one)));

test.each(sampleTemplates.map((one) => [one.id, one.name, one.language, one] as const))(
	'%s, %s in %s, is valid for the node’s schema',
	(_id, _name, _language, { id, status, rejected_reason, ...template }) => {
		void [id, status, rejected_reason];
		expect(newTemplate.safeParse(template).error?.issues ?? []).toEqual([]);
	},
);

test('each has a unique ID that never changes', () => {
	const ids = sampleTemplates.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const inEnglish = sampleTemplates.filter(({ language }) => language === 'en');
	expect(inEnglish.map(({ id, name }) => `${id} ${name}`)).toEqual([
		'100101 hello_world',
		'100201 order_confirmation',
		'100301 appointment_reminder',
		'100401 spring_offer',
		'100501 login_code',
		'100601 product_cards',
		'100701 delivery_update',
		'100801 invoice',
		'100901 assembly_video',
		'101001 pick_up',
		'101101 flash_sale',
		'101201 table_booking',
		'101301 browse_catalog',
		'101401 weekly_picks',
		'101501 newsletter',
		'101601 free_prize',
		'101701 new_arrivals',
		'101801 visit_tomorrow',
		'101901 autumn_sale',
	]);
});

const usable = templates.filter(({ status }) => status === 'APPROVED');

test('each approved sample arrives when it is filled in with its examples', async () => {
	const { sandbox } = lab;
	const props = { files: `${sandbox.url}/media/`, catalog, now: new Date() };
	const messages = usable.map((one) => ({ type: 'template', template: example(one, props) }));
	expect((await send(sandbox, { ...validRequest, eventReportGates: [], messages })).status).toBe(
		200,
	);
	const settled = () =>
		withStatus(sandbox, 'delivered').length + withStatus(sandbox, 'failed').length;
	await until(sandbox, () => settled() === usable.length);
	const refused = withStatus(sandbox, 'failed').map((one) => 'refusal' in one && one.refusal);
	expect(refused).toEqual([]);
}, 30_000);

test.each([
	['newsletter', '(#132015) Template is Paused'],
	['free_prize', '(#132001) Template name does not exist in the translation'],
])('%s does not arrive: %s', async (name, outcome) => {
	const { sandbox, receiver } = lab;
	const template = { name, language: { code: 'en' }, components: [] };
	expect(
		(await send(sandbox, { ...validRequest, messages: [{ type: 'template', template }] })).status,
	).toBe(200);
	const told = () => receiver.requests.map(({ body }) => JSON.stringify(body)).join('\n');
	await until(sandbox, () => told().includes(outcome));
});
