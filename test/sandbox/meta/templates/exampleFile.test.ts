import { startLab } from '../../lab';
import { call, newTemplate } from '../../callTemplates';

let lab: Awaited<ReturnType<typeof startLab>>;
beforeAll(async () => {
	lab = await startLab({ review: 'byHand' });
});
afterAll(async () => await lab.close());

const LINK = 'https://scontent.whatsapp.net/v/sandbox/4%3A%3Ax';
const body = { type: 'BODY', text: 'Look at this.' };
const file = (handle: string) => ({
	type: 'HEADER',
	format: 'IMAGE',
	example: { header_handle: [handle] },
});
const header = (handle: string) => [file(handle), body];
const card = (handle: string) => ({
	components: [file(handle), { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'More' }] }],
});
const cards = (handle: string) => [body, { type: 'CAROUSEL', cards: [card('4::x'), card(handle)] }];

const refusedAt = (place: string) => ({
	status: 400,
	body: {
		resultCode: 112402,
		description: `Bad request: (#2388273) Missing sample parameter for title type: ${place}.example.header_handle[0] must be the handle of an uploaded file, and is a link`,
		translatedDescription: null,
	},
});

describe.each([
	['a header', 'with_header', header, 'components[0]'],
	['a card', 'with_cards', cards, 'components[1].cards[1].components[0]'],
])('the example file of %s', (_, name, made, place) => {
	const create = async (handle: string) =>
		await call(
			lab.sandbox,
			'PUT',
			'',
			newTemplate({ name, category: 'MARKETING', components: made(handle) }),
		);

	test('is created by a handle, and not by a link', async () => {
		expect(await create(LINK)).toEqual(refusedAt(place));
		expect((await create('4::x')).status).toBe(200);
	});

	test('is answered as a link, which an edit does not accept', async () => {
		const found = lab.sandbox.state.templates.find((one) => one.name === name);
		const path = `/${found?.id}`;
		await fetch(`${lab.sandbox.url}/phone/templates${path}/status`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ status: 'REJECTED' }),
		});
		const { components } = (await call(lab.sandbox, 'GET', path)).body;
		expect(JSON.stringify(components)).toBe(
			JSON.stringify(made('4::x')).replaceAll('"4::x"', JSON.stringify(LINK)),
		);
		const { status, body: refusal } = await call(lab.sandbox, 'POST', path, { components });
		expect([status, refusal.description]).toEqual([400, expect.stringContaining('(#2388273)')]);
		expect((await call(lab.sandbox, 'POST', path, { components: made('4::y') })).status).toBe(200);
	});
});
