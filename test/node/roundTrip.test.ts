import type { INodeParameters } from 'n8n-workflow';
import type { BusinessMessage } from '../../sandbox/state';
import { shapes } from '../fixtures/shapes';
import type { Shape } from '../fixtures/shapes';
import { credentials, runNode } from '../helpers/engine';
import { kept, loadFields } from '../helpers/mapper';
import { onPhone, startLab, until } from '../sandbox/lab';

let lab: Awaited<ReturnType<typeof startLab>>;
beforeAll(async () => {
	lab = await startLab({ review: 'byHand', fetchMedia: false });
});
afterAll(async () => await lab.close());

const login = () => credentials(lab.sandbox.apiUrl, { username: 'sandbox', password: 'sandbox' });

/** What the node answers. */
async function run(parameters: INodeParameters) {
	const { items, error } = await runNode({ credentials: login(), parameters });
	if (error) throw error;
	return items[0]?.json ?? {};
}

/** The template by that name, handed in by form and approved at the sandbox's page. */
async function approved(name: string, create: INodeParameters) {
	const created = await run({
		resource: 'template',
		operation: 'createTemplate',
		templateName: name,
		language: 'en',
		...create,
	});
	expect(created).toMatchObject({ created: true, name, status: 'PENDING' });
	const id = String(created.id);
	const { sent } = lab.sandbox.state.activity.at(-1) ?? {};
	await onPhone(lab.sandbox, `/templates/${id}/status`, { status: 'APPROVED' });
	return { id, created: Object(sent).components };
}

/**
 * Components as they were created, but for the example of a code, which comes back in a list, and that of
 * a file, which comes back as a link.
 */
const asRead = (components: unknown): unknown =>
	JSON.parse(
		JSON.stringify(components, (key, value) => {
			if (key === 'header_handle') {
				return [`https://scontent.whatsapp.net/v/sandbox/${encodeURIComponent(value[0])}`];
			}
			return value?.type === 'COPY_CODE' ? { ...value, example: [value.example] } : value;
		}),
	);

const shape = Object.entries(shapes).map(
	([title, given], index) => [title, `shape_${index + 1}`, given] as [string, string, Shape],
);

test.each(shape)(
	'%s is created, approved, read, filled in, sent and shown',
	async (_title, name, { create, read: back, values, optional = [], sent, shown }) => {
		const { id, created } = await approved(name, create);

		const read = await run({
			resource: 'template',
			operation: 'getTemplate',
			templateId: id,
			simplify: false,
		});
		expect(read).toMatchObject({ id, name, language: 'en', status: 'APPROVED' });
		expect(read.components).toEqual(back ?? asRead(created));

		const fields = await loadFields(login(), { templateId: id });
		const [, ...blanks] = fields.fields;
		expect(blanks.map((field) => field.id)).toEqual(Object.keys(values));
		expect(blanks.filter(({ required }) => !required).map((field) => field.id)).toEqual(optional);

		const { messageId } = await run({
			operation: 'sendTemplate',
			to: '+46700000001',
			fillIn: 'id',
			templateId: id,
			templateFields: kept(fields, values) as unknown as INodeParameters,
		});
		const message = await delivered(String(messageId));
		expect(message.content).toEqual({
			type: 'template',
			template: { name, language: { code: 'en' }, components: sent },
		});
		expect(JSON.parse(JSON.stringify(message.rendered))).toEqual({
			name,
			language: 'en',
			values: [],
			buttons: [],
			cards: [],
			...shown,
		});
	},
);

test('an update of a template with a file asks for a new file and accepts it', async () => {
	const headerHandle = '4::aW1hZ2U=:ARb';
	const { id } = await approved('with_a_file', {
		body: 'Look at this.',
		headerFormat: 'IMAGE',
		headerHandle,
	});
	const update = async (updateFields: INodeParameters) =>
		await run({
			resource: 'template',
			operation: 'updateTemplate',
			templateId: id,
			updateFields: { footer: 'The Shop', ...updateFields },
		});
	await expect(update({})).rejects.toMatchObject({
		description: expect.stringContaining(
			'Enter a new handle in Header Example File; in an update, add Header or Cards first.',
		),
	});
	const newHeader = { newHeader: { headerFormat: 'IMAGE', headerHandle } };
	expect(await update({ newHeader })).toMatchObject({ updated: true, id });
});

/** The message once it is on the phone. */
async function delivered(messageId: string): Promise<BusinessMessage> {
	const found = () =>
		lab.sandbox.state.messages.find(
			(message): message is BusinessMessage =>
				message.from === 'business' && message.request.messageId === messageId,
		);
	await until(lab.sandbox, () => ['delivered', 'failed'].includes(found()?.status ?? ''));
	const message = found();
	expect(message).toMatchObject({ status: 'delivered' });
	if (!message) throw new Error(`There is no message ${messageId}`);
	return message;
}
