import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { config as schema } from '../../../../sandbox/config';
import { problems } from '../../../../sandbox/json/problems';
import { statusChanges } from '../../../../sandbox/meta/templates/lifecycle';
import { displayed } from '../../../../sandbox/meta/templates/displayed';
import { onPhone, startLab, until } from '../../lab';
import { call, newTemplate } from '../../callTemplates';

const labs: Array<Awaited<ReturnType<typeof startLab>>> = [];
const lab = async (settings?: Parameters<typeof startLab>[0]) => {
	const started = await startLab({ review: 'byHand', ...settings });
	labs.push(started);
	return started;
};
afterEach(async () => {
	await Promise.all(labs.splice(0).map(async ({ close }) => await close()));
});

const decide = async ({ sandbox }: Awaited<ReturnType<typeof lab>>, id: string, body: object) =>
	await onPhone(sandbox, `/templates/${id}/status`, body);

test('a decision on the page changes the template, and the page is notified', async () => {
	const own = await lab();
	const changes: unknown[] = [];
	own.sandbox.listen(({ kind, value }) => kind === 'template' && changes.push(value));
	const { body } = await call(own.sandbox, 'PUT', '', newTemplate());
	const reject = { status: 'REJECTED', reason: 'SCAM' };
	expect((await decide(own, body.id, reject)).status).toBe(200);
	expect(changes).toMatchObject([
		{ id: body.id, status: 'PENDING', preview: { body: 'Your order is on its way.' }, blanks: [] },
		{ id: body.id, status: 'REJECTED', rejected_reason: 'SCAM' },
	]);
	expect((await decide(own, body.id, { status: 'APPROVED' })).status).toBe(200);
	const found = own.sandbox.state.templates.find(({ id }) => id === body.id);
	expect(found).toMatchObject({ status: 'APPROVED', rejected_reason: undefined });
});

test('an impossible decision is refused with a sentence', async () => {
	const own = await lab();
	expect(await decide(own, '101601', { status: 'PAUSED' })).toEqual({
		status: 400,
		body: { error: 'A template that is REJECTED cannot become PAUSED' },
	});
	expect(await decide(own, '99', { status: 'PAUSED' })).toEqual({
		status: 400,
		body: { error: 'There is no such template' },
	});
	expect(Object.keys(statusChanges)).not.toContain('PENDING');
});

test('a template is shown with all its placeholders', async () => {
	const own = await lab();
	const config = schema.parse({});
	const shown = (id: string) => {
		const template = own.sandbox.state.templates.find((one) => one.id === id);
		if (!template) throw new Error(`There is no template ${id}`);
		return displayed({ config, now: () => new Date() }, template).blanks;
	};
	expect(shown('100701')).toEqual([
		{ place: 'Header {{1}}', what: 'text', example: '4711' },
		{ place: 'Body {{1}}', what: 'text', example: 'Ann' },
		{ place: 'Body {{2}}', what: 'text', example: 'today' },
		{ place: 'Button 1', what: 'the end of the link', example: '4711' },
	]);
	expect(shown('100501')).toEqual([
		{ place: 'Body {{1}}', what: 'text', example: '123456' },
		{ place: 'Button 1', what: 'the same code', example: '123456' },
	]);
	expect(shown('101101').map(({ place, what }) => `${place}: ${what}`)).toEqual([
		'Header: an image, by link or ID',
		'Body {{1}}: text',
		'Button 1: the code',
		'Button 2: the end of the link',
		'Offer: when it ends',
	]);
	expect(shown('100601').map(({ place }) => place)).toEqual([
		'Body {{1}}',
		'Card 1, header',
		'Card 1, body {{1}}',
		'Card 1, button 2',
		'Card 2, header',
		'Card 2, body {{1}}',
		'Card 2, button 2',
	]);
});

describe('the configuration', () => {
	test('can have templates of its own, with stable IDs', async () => {
		const templates = [{ name: 'spring', language: 'en' }];
		const [one, other] = [await lab({ templates }), await lab({ templates })];
		const [made] = one.sandbox.state.templates;
		expect(made).toMatchObject({ name: 'spring', status: 'APPROVED', category: 'UTILITY' });
		expect(made?.id).toMatch(/^\d{16}$/);
		expect(other.sandbox.state.templates).toEqual(one.sandbox.state.templates);
	});

	test('is refused if Meta would refuse one of its templates', () => {
		const components = [{ type: 'BODY', text: '{{1}} is here', example: { body_text: [['x']] } }];
		const { error } = schema.safeParse({
			templates: [
				{ name: 'Spring', language: 'en' },
				{ name: 'a', language: 'en', components },
			],
		});
		expect(error && problems(error)).toBe(
			'templates[0].name must have lowercase letters, digits and underscores only; templates[1].components[0].text must not have a variable at the start',
		);
	});
});

describe('after a restart', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	test('templates keep their status, and a review under way resumes', async () => {
		const dataFile = join(folder, 'sandbox.json');
		const pace = { report: 0, review: 5 };
		const first = await startLab({ dataFile, review: 'byHand', pace });
		const { body } = await call(first.sandbox, 'PUT', '', newTemplate());
		await decide(first, '100101', { status: 'PAUSED' });
		expect((await call(first.sandbox, 'DELETE', '/100201/order_confirmation')).status).toBe(200);
		await first.close();

		const second = await lab({ dataFile, review: 'approve', pace });
		const status = (id: string) =>
			second.sandbox.state.templates.find((one) => one.id === id)?.status;
		await until(second.sandbox, () => status(body.id) === 'APPROVED');
		expect([status('100101'), status('100201')]).toEqual(['PAUSED', 'DELETED']);
	});
});
