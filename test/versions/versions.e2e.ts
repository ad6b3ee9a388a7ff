import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { examples } from '../../scripts/examples';
import { sandboxCredential } from '../../scripts/sandboxCredential';
import { LINK, publishRow } from '../e2e/asking';
import { eventually } from '../e2e/product';
import { tapsOf } from '../waits/message';
import { chosenReleases, VERSIONS } from './chosen';
import { filledIn, loadTemplateFields, nodeInVersion, offeredNodes } from './editor';
import { expectedOf } from './expected';
import { startLab } from './lab';
import type { Lab } from './lab';
import { act, ANN, messageOf, onThePhone, textOfAnn } from './people';
import { executionsOfTrigger, itemsOfTrigger } from './received';
import { urlOf } from './triggers';

/** Limits in milliseconds. Before the first start, the package is built. */
const STARTING_MS = 15 * 60_000;
const STOPPING_MS = 60_000;

const chosen = chosenReleases(process.env[VERSIONS]?.split(',') ?? []);

describe.each(chosen)('n8n $n8n on Node $node', (release) => {
	const expected = expectedOf(release.n8n);
	const { credentialWords, regularExpressions, privateNames } = expected;

	let lab: Lab;
	beforeAll(async () => {
		lab = await startLab(release);
	}, STARTING_MS);
	afterAll(async () => await lab?.stop(), STOPPING_MS);

	/** Publishes a workflow of one action node behind a webhook. */
	const publishAction = async (title: string, parameters: object) => {
		const node = {
			name: 'Action',
			type: LINK,
			typeVersion: 1,
			webhookId: crypto.randomUUID(),
			parameters: { resource: 'message', to: ANN, options: {}, ...parameters },
			credentials: lab.credentials,
		};
		return await publishRow(lab, title, [node]);
	};

	test('is the release that was chosen', async () => {
		const settings = await lab.rest<{ versionCli: string }>('GET', '/settings');
		expect(settings.versionCli).toBe(release.n8n);
	});

	test('offers both nodes, and the action node as a tool of agents, also for approvals', async () => {
		const offered = await offeredNodes(lab);
		for (const node of [
			nodeInVersion(LINK, 1),
			nodeInVersion(`${LINK}Trigger`, 1.1),
			nodeInVersion(`${LINK}Tool`, 1),
			nodeInVersion(`${LINK}HitlTool`, 1),
		]) {
			expect(offered).toContain(node);
		}
	});

	test('has the nodes of the example workflows, except those that are known to be missing', async () => {
		const offered = await offeredNodes(lab);
		const used = (await examples()).flatMap(({ nodes }) =>
			nodes.map(({ type, typeVersion }) => nodeInVersion(String(type), Number(typeVersion))),
		);
		const missing = [...new Set(used)].filter((node) => !offered.has(node));
		expect(missing.sort()).toEqual(expected.missingInExamples);
	});

	test('tests the credential', async () => {
		const credential = sandboxCredential(lab.sandbox.apiUrl);
		const saved = lab.credentials[credential.type];
		const result = async (more: object) =>
			await lab.rest('POST', '/credentials/test', {
				credentials: { ...credential, ...saved, data: { ...credential.data, ...more } },
			});
		expect(await result({})).toEqual({ status: 'OK', message: 'Connection successful!' });
		expect(await result({ password: 'wrong' })).toMatchObject({
			status: 'Error',
			message: expect.stringMatching(
				credentialWords ? /^Wrong username or password/ : /^Authorization failed/,
			),
		});
	});

	test('sends a text, and the trigger gets its delivery reports', async () => {
		const text = 'Your order is on its way.';
		const workflow = await publishAction('Text', { operation: 'sendText', text });
		await workflow.start();
		const { items: sent } = await workflow.is('success');
		expect(sent).toMatchObject([{ accepted: true, resultCode: 112001 }]);
		const { request } = await onThePhone(lab, text);
		const reported = await eventually(async () => {
			const items = await itemsOfTrigger(lab, 'events');
			return items.find(
				({ messageId, status }) => messageId === request.messageId && status === 'delivered',
			);
		}, 'the delivery report');
		expect(reported).toMatchObject({ event: 'status', to: ANN });
	});

	test('receives what is written on the phone', async () => {
		const written = 'What are your hours?';
		await act(lab, 'messages', { text: written });
		const received = await eventually(async () => {
			const items = await itemsOfTrigger(lab, 'events');
			return items.find(({ text }) => text === written);
		}, 'the message');
		expect(received).toMatchObject({ event: 'message', type: 'text', from: ANN });
	});

	test('refuses a callback with a wrong login or none', async () => {
		const call = async (headers: Record<string, string>) =>
			await fetch(urlOf(lab.n8n, 'events'), {
				method: 'POST',
				headers: { 'content-type': 'application/json', ...headers },
				body: JSON.stringify(textOfAnn('Never received')),
			});
		const wrong = Buffer.from('link:wrong').toString('base64');
		expect((await call({ authorization: `Basic ${wrong}` })).status).toBe(401);
		expect((await call({})).status).toBe(401);
		expect(JSON.stringify(await itemsOfTrigger(lab, 'events'))).not.toContain('Never received');
	});

	test('starts once for a callback that comes twice', async () => {
		const bodies = [textOfAnn('Twice')];
		const [result] = await lab.sandbox.callBack({ bodies, copies: 2, gate: 'events' });
		expect(result?.accepted).toBe(true);
		const both = await eventually(async () => {
			const items = await itemsOfTrigger(lab, 'events');
			const found = items.filter(({ text }) => text === 'Twice');
			return found.length ? found : undefined;
		}, 'the execution');
		expect(both).toHaveLength(1);
	});

	test('loads the fields of a template, and sends it with their values', async () => {
		const parameters = {
			resource: 'message',
			operation: 'sendTemplate',
			to: ANN,
			fillIn: 'id',
			templateId: '100701',
			options: {},
		};
		const loaded = await loadTemplateFields(lab, parameters);
		expect(loaded.emptyFieldsNotice).toMatch(/^delivery_update \(en\): APPROVED/);
		expect(loaded.fields.map(({ id }) => id)).toEqual([
			expect.stringContaining('100701'),
			'header.text.1',
			'body.1',
			'body.2',
			'button.1.url',
		]);
		const values = {
			'header.text.1': '4711',
			'body.1': `Ann on ${release.n8n}`,
			'body.2': 'tomorrow',
			'button.1.url': '4711',
		};
		const templateFields = filledIn(loaded, values);
		const workflow = await publishAction('Template', { ...parameters, templateFields });
		await workflow.start();
		await workflow.is('success');
		const { rendered } = await onThePhone(lab, `Hi Ann on ${release.n8n}`);
		expect(rendered?.body).toContain('your parcel arrives tomorrow');
	});

	test('says why the fields of a template cannot be loaded', async () => {
		const parameters = { operation: 'sendTemplate', fillIn: 'id', templateId: '999999' };
		const { fields, emptyFieldsNotice } = await loadTemplateFields(lab, parameters);
		expect(fields).toEqual([]);
		expect(emptyFieldsNotice).toMatch(/no template with this ID/);
	});

	test(
		regularExpressions
			? 'starts only for messages that fit the regular expression among the keywords'
			: 'starts for every message, and says that regular expressions need a newer n8n',
		async () => {
			const texts = ['Please do not stop', 'STOP, please'];
			// One after the other, so that the first has started by the time the second has.
			for (const text of texts) {
				const [result] = await lab.sandbox.callBack({
					bodies: [textOfAnn(text)],
					gate: 'keywords',
				});
				expect(result?.accepted).toBe(true);
			}
			const fitting = regularExpressions ? ['STOP, please'] : texts;
			const started = await eventually(async () => {
				const items = await itemsOfTrigger(lab, 'keywords');
				return items.length >= fitting.length ? items.map(({ text }) => text) : undefined;
			}, 'the executions');
			expect(started.sort()).toEqual(fitting);
			const [execution] = await executionsOfTrigger(lab, 'keywords');
			const { data } = await lab.rest<{ data: string }>('GET', `/executions/${execution?.id}`);
			const says = data.includes('a regular expression needs n8n 2.36 or newer');
			expect(says).toBe(!regularExpressions);
		},
	);

	test('continues a waiting execution with the answer on the phone', async () => {
		const message = 'May we pay invoice 4711?';
		const workflow = await publishAction('Question', {
			operation: 'sendAndWait',
			message,
			responseType: 'approval',
		});
		await workflow.start();
		const asked = await onThePhone(lab, message);
		await workflow.is('waiting');
		await act(lab, 'replies', { quoted: asked.wamid, id: tapsOf(asked)[0]?.id });
		const { items } = await workflow.is('success');
		expect(items).toMatchObject([{ data: { approved: true, from: ANN } }]);
		const received = await itemsOfTrigger(lab, 'events');
		expect(received.filter(({ text }) => text === 'Approve')).toEqual([]);
	});

	test(
		privateNames
			? 'does not call a host name that leads to a private address, when it downloads a file'
			: 'calls a host name that leads to a private address, when it downloads a file',
		async () => {
			let calls = 0;
			const server = createServer((socket) => {
				calls += 1;
				socket.destroy();
			}).listen(0, '127.0.0.1');
			await once(server, 'listening');
			const { port } = server.address() as AddressInfo;
			const source = `https://files.example.com:${port}/photo.jpg`;
			const media = { type: 'image/jpeg', source };
			const bodies = [messageOf({ contentType: 'MEDIA', media })];
			await lab.sandbox.callBack({ bodies, gate: 'files' });
			const item = await eventually(
				async () => (await itemsOfTrigger(lab, 'files'))[0],
				'the execution',
			);
			server.close();
			const reason = privateNames
				? 'files.example.com leads to an address that n8n does not call'
				: 'The file could not be fetched: ';
			expect(item).toMatchObject({
				media: { download: { ok: false, reason: expect.stringContaining(reason) } },
			});
			expect(calls > 0).toBe(!privateNames);
		},
	);
});
