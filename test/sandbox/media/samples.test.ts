import { z } from 'zod/v3';
import type { SampleLink } from '../../../sandbox/media/samples';
import { sampleLinks } from '../../../sandbox/media/samples';
import { send, startLab, until, validRequest } from '../lab';

let lab: Awaited<ReturnType<typeof startLab>>;
beforeAll(async () => {
	lab = await startLab();
});
afterAll(async () => await lab.close());

/** Sends the file of a link in a message of its kind. @returns why it was not delivered, if so */
async function sent({ kind, path }: SampleLink): Promise<string | undefined> {
	const { sandbox } = lab;
	const messages = [{ type: kind, [kind]: { link: sandbox.url + path } }];
	const { body } = await send(sandbox, { ...validRequest, messages, eventReportGates: [] });
	const id = `${body.messageIds[0]}-0`;
	const message = () => sandbox.state.messages.find((one) => one.id === id);
	await until(sandbox, () => ['delivered', 'failed'].includes(message()?.status ?? ''));
	const found = message();
	return found?.from === 'business' ? found.refusal?.details : undefined;
}

const working = sampleLinks().filter(({ fails }) => fails === undefined);
const failing = sampleLinks().filter(({ fails }) => fails !== undefined);

test('there is a link of every kind that LINK sends', () => {
	const kinds = new Set(working.map(({ kind }) => kind));
	expect([...kinds].sort()).toEqual(['audio', 'document', 'image', 'video']);
});

test.each(working.map((link) => [link.title, link] as const))(
	'%s: its link is of its type and size, and is delivered',
	async (_, link) => {
		const answer = await fetch(lab.sandbox.url + link.path);
		const file = await answer.arrayBuffer();
		expect(link.type.startsWith(answer.headers.get('content-type') ?? 'none')).toBe(true);
		expect(file.byteLength).toBe(link.bytes);
		await expect(sent(link)).resolves.toBeUndefined();
	},
);

test.each(failing.map((link) => [link.title, link] as const))(
	'%s: WhatsApp does not deliver it',
	async (_, link) => {
		await expect(sent(link)).resolves.toContain(link.path);
	},
);

test('the page gets the list', async () => {
	const list = z.array(z.unknown()).parse(await (await fetch(`${lab.sandbox.url}/media/`)).json());
	expect(list).toEqual(JSON.parse(JSON.stringify(sampleLinks())));
});
