import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { MEGABYTE } from '../../nodes/LinkMobilityWhatsApp/wire/media';
import { LinkMobilityWhatsAppTrigger } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import { incoming, report } from '../fixtures/callbacks';
import { credentials, runNode, runWebhook } from '../helpers/engine';
import { inGroups } from '../helpers/triggerOptions';

const node = new LinkMobilityWhatsAppTrigger();

/** How many bytes of an endless file were requested. */
let sent = 0;

function* zeros(bytes: number) {
	const part = Buffer.alloc(100_000);
	for (let left = bytes; left > 0; left -= part.length) {
		sent += part.length;
		yield part.subarray(0, left);
	}
}

const pour = (response: ServerResponse, bytes: number) =>
	Readable.from(zeros(bytes)).pipe(response);

/** Declares its length. */
const announced = (response: ServerResponse, bytes: number) =>
	pour(response.writeHead(200, { 'Content-Length': bytes }), bytes);

const answers: Record<string, (response: ServerResponse) => unknown> = {
	'/photo': (response) => response.writeHead(200, { 'Content-Type': 'image/png' }).end('photo'),
	'/plain': (response) => response.writeHead(200).end('plain'),
	'/named': (response) =>
		response
			.writeHead(200, {
				'Content-Type': 'application/octet-stream',
				'Content-Disposition': 'inline; filename="Plan.pdf"',
			})
			.end('named'),
	'/moved': (response) => response.writeHead(302, { Location: '/photo' }).end(),
	'/circle': (response) => response.writeHead(307, { Location: '/circle' }).end(),
	'/astray': (response) => response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
	'/gone': (response) => response.writeHead(404).end('not here'),
	'/ended': (response) => response.writeHead(403).end('AuthenticationFailed'),
	'/never': () => undefined,
	'/stalls': (response) => response.writeHead(200).write('a'),
	'/breaks': (response) => {
		response.writeHead(200, { 'Content-Length': 100 }).write('a', () => response.destroy());
	},
	'/limit': (response) => pour(response.writeHead(200), MEGABYTE),
	'/limit-announced': (response) => announced(response, MEGABYTE),
	'/over': (response) => pour(response.writeHead(200), MEGABYTE + 1),
	'/over-announced': (response) => announced(response, MEGABYTE + 1),
	'/huge': (response) => announced(response, 200 * MEGABYTE),
	'/endless': (response) => pour(response.writeHead(200), 200 * MEGABYTE),
};

const server = createServer(({ url }, response) => {
	answers[url?.split('?')[0] ?? '']?.(response);
});
let base = '';

beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
});

/** Runs the webhook and then, with its items, the execution, as n8n does. */
async function received(body: unknown, options: INodeParameters, events = ['message']) {
	const all = { ignoreDuplicates: false, allowPrivate: true, mediaSizeLimit: 1, ...options };
	const parameters = { events, ...inGroups(all) };
	const { items } = await runWebhook({ node, body, parameters, credentials: credentials('') });
	return await runNode({ node, parameters, input: items, credentials: credentials('') });
}

const media = (more: IDataObject) =>
	incoming({ contentType: 'MEDIA', media: { type: 'image/jpg', ...more } });

async function downloaded(more: IDataObject, options: INodeParameters = {}) {
	const run = await received(media(more), { downloadMedia: true, ...options });
	expect(run.error).toBeUndefined();
	const [item] = run.items;
	const file = item?.json.media as IDataObject;
	return { download: file.download as IDataObject, binary: item?.binary, json: item?.json };
}

describe('a file', () => {
	it('comes as binary data with its name and type', async () => {
		const { download, binary } = await downloaded({ source: `${base}/photo` });
		expect(download).toEqual({
			ok: true,
			field: 'data',
			fileName: 'image-8aU6.jpg',
			mimeType: 'image/jpeg',
			bytes: 5,
		});
		expect(binary).toMatchObject({
			data: { fileName: 'image-8aU6.jpg', mimeType: 'image/jpeg', fileExtension: 'jpg' },
		});
		expect(Buffer.from(binary?.data?.data ?? '', 'base64').toString()).toBe('photo');
	});

	it('keeps the name of a document, and is stored under the Media Field', async () => {
		const document = {
			type: 'application/pdf',
			caption: 'Price list.pdf',
			source: `${base}/plain`,
		};
		const { download, binary } = await downloaded(document, { mediaField: 'file' });
		expect(download).toMatchObject({ field: 'file', fileName: 'Price list.pdf' });
		expect(Object.keys(binary ?? {})).toEqual(['file']);
	});

	it('has the type of the server when LINK gives none', async () => {
		const { json } = await downloaded({ type: '', source: `${base}/photo` });
		expect(json).toMatchObject({
			type: 'image',
			media: {
				kind: 'image',
				mimeType: 'image/png',
				download: { ok: true, mimeType: 'image/png', fileName: 'image-8aU6.png' },
			},
		});
		const unsaid = await downloaded({ type: '', source: `${base}/plain` });
		expect(unsaid.download).toMatchObject({ ok: true, mimeType: 'application/octet-stream' });
		expect(unsaid.json).toMatchObject({ type: 'document' });
		const said = await downloaded({ source: `${base}/photo` });
		expect(said.json).toMatchObject({ type: 'image', media: { mimeType: 'image/jpeg' } });
	});

	it.each([
		['the type of the server', '/photo', {}, ['image', 'image/png', 'image-8aU6.png']],
		['the name of the server', '/named', {}, ['document', 'application/pdf', 'Plan.pdf']],
		['its own name', '/named', { caption: 'A.zip' }, ['document', 'application/zip', 'A.zip']],
		['nothing', '/plain', {}, ['document', 'application/octet-stream', 'document-8aU6']],
	])('of type application/octet-stream has %s', async (_title, path, more, expected) => {
		const type = 'application/octet-stream';
		const { json, download } = await downloaded({ type, source: base + path, ...more });
		const { mimeType } = json?.media as IDataObject;
		expect([json?.type, mimeType, download.fileName]).toEqual(expected);
	});

	it('has the type that LINK gives and the name that the server gives', async () => {
		const { download } = await downloaded({ type: 'image/png', source: `${base}/named` });
		expect(download).toMatchObject({ mimeType: 'image/png', fileName: 'Plan.pdf' });
	});

	it('is fetched through redirects', async () => {
		expect((await downloaded({ source: `${base}/moved` })).download.ok).toBe(true);
	});

	it.each(['/limit', '/limit-announced'])('may be as large as the limit: %s', async (path) => {
		const { download } = await downloaded({ source: base + path });
		expect(download).toMatchObject({ ok: true, bytes: 1_048_576 });
	});

	it.each([
		['/gone', 'The server answered 404, not with the file'],
		['/circle', 'The file has moved more than 3 times'],
		['/over', 'The file is larger than the Media Size Limit of 1 MB'],
		['/over-announced', 'The file is larger than the Media Size Limit of 1 MB'],
		['/huge', 'The file is larger than the Media Size Limit of 1 MB'],
		['/endless', 'The file is larger than the Media Size Limit of 1 MB'],
		['/never', 'The file was not complete after 1 seconds'],
		['/stalls', 'The file was not complete after 1 seconds'],
		['/astray', 'Only https addresses are fetched. Allow Private Addresses allows http, too'],
		[
			'/ended?se=2024-10-29T00:00:00Z',
			'The link expired on 2024-10-29T00:00:00Z. The server answered 403, not with the file',
		],
	])('at %s is not stored, and the item has the reason', async (path, reason) => {
		sent = 0;
		const { download, binary } = await downloaded({ source: base + path }, { mediaTimeout: 1 });
		expect(download).toEqual({ ok: false, reason });
		expect(binary).toBeUndefined();
		expect(sent).toBeLessThan(20 * MEGABYTE);
	});

	it("that breaks off is not stored, and the item has the network's error", async () => {
		const { download } = await downloaded({ source: `${base}/breaks` });
		expect(download).toMatchObject({ ok: false });
		expect(download.reason).toMatch(/^The file could not be fetched: \w+/);
	});

	it('without an address is not stored, and the item has the reason', async () => {
		const { download } = await downloaded({});
		expect(download).toEqual({ ok: false, reason: 'LINK gave no address for the file' });
	});

	it.each([
		['http://example.com/a', /^Only https/],
		['https://127.0.0.1/a', /^127\.0\.0\.1 is a private address/],
		['https://2130706433/a', /^127\.0\.0\.1 is a private address/],
		['https://[::ffff:10.0.0.1]/a', /is a private address/],
		['https://localhost/a', /^localhost is a private address/],
		['https://hidden.example.com/a', /^hidden\.example\.com leads to an address/],
		['https://me:secret@example.com/a', /contains a login/],
		['https://:secret@example.com/a', /contains a login/],
		['data:image/png;base64,AAAA', /^Only https/],
		['not a URL', /is not a valid URL$/],
	])('at %s is not requested by default', async (source, reason) => {
		const { download } = await downloaded({ source }, { allowPrivate: false });
		expect(download.reason).toMatch(reason);
	});

	it('is not fetched unless asked to', async () => {
		const { items } = await received(media({ source: `${base}/photo` }), {});
		expect(items[0]?.binary).toBeUndefined();
		expect(items[0]?.json.media).not.toHaveProperty('download');
	});
});

describe('an execution', () => {
	const text = incoming({ contentType: 'TEXT', text: 'Hi' });

	it.each([
		[
			['message', 'status'],
			[['message', 'unknown'], ['status']],
		],
		[
			['status', 'message'],
			[['status'], ['message', 'unknown']],
		],
	])(
		'has an output for each kind of event when both start it, in the order of %j',
		async (events, expected) => {
			const body = [report({}), text, { hello: 1 }];
			const run = await received(body, { unknownEvents: true }, events);
			const kinds = run.outputs.map((items) => items.map(({ json }) => json.event));
			expect(kinds).toEqual(expected);
		},
	);

	it.each([
		[report({}), [0, 1]],
		[text, [1, 0]],
	])('leaves the other output empty', async (body, counts) => {
		const run = await received(body, {}, ['message', 'status']);
		expect(run.outputs.map(({ length }) => length)).toEqual(counts);
	});

	it('has one output when one kind starts it', async () => {
		const { outputs } = await received([report({}), text], {}, ['status']);
		expect(outputs.map((items) => items.length)).toEqual([1]);
	});
});
