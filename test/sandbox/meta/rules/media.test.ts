import { startRecorder } from '../../../helpers/recorder';
import { config as schema } from '../../../../sandbox/config';
import { emptyState } from '../../../../sandbox/conversations';
import { fetchableMedia } from '../../../../sandbox/meta/rules/media';
import type { Reply } from '../../../helpers/recorder';
import { message } from '../../businessMessage';

let server: Awaited<ReturnType<typeof startRecorder>>;
beforeAll(async () => {
	server = await startRecorder();
});
afterAll(async () => await server.close());

/** Meta's refusal of a message, with a timeout that is long enough for a busy machine. */
async function judge(content: { type: string }, patience = 20_000, fetchMedia = true) {
	return await fetchableMedia({
		message: message({ content }),
		state: emptyState(),
		config: schema.parse({ fetchMedia, pace: { patience } }),
		now: new Date(),
		signal: new AbortController().signal,
	});
}

const header = (type: string, bytes = 3): Reply => ({
	headers: { 'content-type': type, 'content-length': String(bytes) },
});
const link = () => `${server.url}/file`;
const refused = (problem: string) => ({
	code: 131053,
	title: 'Media upload error',
	details: `${link()}: ${problem}`,
});

test.each<[string, string, Reply]>([
	['image', 'of 5 MB', header('image/jpeg', 5 * 1024 * 1024)],
	['image', 'by its common name', header('image/jpg')],
	['audio', 'with a codec', header('audio/ogg; codecs=opus')],
	['document', 'of any type', header('application/x-anything')],
	['video', 'of 16 MB', header('video/mp4', 16 * 1024 * 1024)],
])('Meta accepts the %s %s', async (type, _, reply) => {
	server.answers(reply);
	expect(await judge({ type, [type]: { link: link() } } as { type: string })).toBeUndefined();
});

const IMAGES = 'image/jpeg, image/png';

test.each<[string, string, Reply, string]>([
	['image', 'that does not exist', { status: 404 }, 'Downloading media failed with http code 404'],
	[
		'image',
		'that is one byte too large',
		header('image/png', 5 * 1024 * 1024 + 1),
		'The file is larger than 5 MB',
	],
	[
		'document',
		'that is one byte too large',
		header('text/plain', 100 * 1024 * 1024 + 1),
		'The file is larger than 100 MB',
	],
	[
		'image',
		'that is a page',
		header('text/html'),
		`The type text/html is not supported here. Supported: ${IMAGES}`,
	],
	['image', 'without a type', {}, `The type (none) is not supported here. Supported: ${IMAGES}`],
	[
		'video',
		'of another kind',
		header('image/png'),
		'The type image/png is not supported here. Supported: video/mp4, video/3gpp',
	],
	[
		'image',
		'that is cut off',
		{ reset: true },
		'Downloading media failed, no answer (UND_ERR_SOCKET)',
	],
])('Meta refuses the %s %s', async (type, _, reply, problem) => {
	server.answers(reply);
	const content = { type, [type]: { link: link() } };
	expect(await judge(content)).toEqual(refused(problem));
});

test('the bytes of a response without a size are counted', async () => {
	const body = 'x'.repeat(5 * 1024 * 1024 + 1);
	server.answers({
		headers: { 'content-type': 'image/png', 'transfer-encoding': 'chunked' },
		body,
	});
	expect(await judge({ type: 'image', image: { link: link() } } as { type: string })).toEqual(
		refused('The file is larger than 5 MB'),
	);
});

test('a server that does not answer times out', async () => {
	server.answers({ hang: true });
	expect(await judge({ type: 'image', image: { link: link() } } as { type: string }, 20)).toEqual(
		refused('Downloading media took too long'),
	);
});

test('the document of a template must be a PDF', async () => {
	server.answers(header('text/plain'));
	const parameters = [{ type: 'document', document: { link: link() } }];
	const content = { type: 'template', template: { components: [{ type: 'header', parameters }] } };
	expect(await judge(content)).toEqual(
		refused('The type text/plain is not supported here. Supported: application/pdf'),
	);
	server.answers(header('application/pdf'));
	expect(await judge(content)).toBeUndefined();
});

test('files by ID and links to pages are not fetched', async () => {
	server.reset();
	const action = { name: 'cta_url', parameters: { display_text: 'Open', url: link() } };
	await judge({ type: 'image', image: { id: '1' } } as { type: string });
	await judge({ type: 'interactive', interactive: { type: 'cta_url', action } } as {
		type: string;
	});
	expect(server.requests).toEqual([]);
});

test('nothing is fetched if the configuration says so', async () => {
	server.reset();
	const content = { type: 'image', image: { link: 'http://127.0.0.1:1' } };
	expect(await judge(content, 1_000, false)).toBeUndefined();
	expect(await judge(content)).toMatchObject({
		details: 'http://127.0.0.1:1: Downloading media failed, no answer (bad port)',
	});
});
