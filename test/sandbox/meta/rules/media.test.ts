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

/** What Meta thinks of a message, with as much patience as a busy machine needs. */
async function judged(content: { type: string }, patience = 20_000, fetchMedia = true) {
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
])('Meta takes the %s %s', async (type, _, reply) => {
	server.answers(reply);
	expect(await judged({ type, [type]: { link: link() } } as { type: string })).toBeUndefined();
});

const IMAGES = 'image/jpeg, image/png';

test.each<[string, string, Reply, string]>([
	['image', 'nobody has', { status: 404 }, 'Downloading media failed with http code 404'],
	[
		'image',
		'of a byte too many',
		header('image/png', 5 * 1024 * 1024 + 1),
		'The file is larger than 5 MB',
	],
	[
		'document',
		'of a byte too many',
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
		'Downloading media failed, nobody answers (UND_ERR_SOCKET)',
	],
])('Meta refuses the %s %s', async (type, _, reply, problem) => {
	server.answers(reply);
	const content = { type, [type]: { link: link() } };
	expect(await judged(content)).toEqual(refused(problem));
});

test('a server that says no size is counted', async () => {
	const body = 'x'.repeat(5 * 1024 * 1024 + 1);
	server.answers({
		headers: { 'content-type': 'image/png', 'transfer-encoding': 'chunked' },
		body,
	});
	expect(await judged({ type: 'image', image: { link: link() } } as { type: string })).toEqual(
		refused('The file is larger than 5 MB'),
	);
});

test('a server that does not answer is not waited for', async () => {
	server.answers({ hang: true });
	expect(await judged({ type: 'image', image: { link: link() } } as { type: string }, 20)).toEqual(
		refused('Downloading media took too long'),
	);
});

test('a template’s document is a PDF, wherever it stands', async () => {
	server.answers(header('text/plain'));
	const parameters = [{ type: 'document', document: { link: link() } }];
	const content = { type: 'template', template: { components: [{ type: 'header', parameters }] } };
	expect(await judged(content)).toEqual(
		refused('The type text/plain is not supported here. Supported: application/pdf'),
	);
	server.answers(header('application/pdf'));
	expect(await judged(content)).toBeUndefined();
});

test('files by ID and links to pages are not fetched', async () => {
	server.reset();
	const action = { name: 'cta_url', parameters: { display_text: 'Open', url: link() } };
	await judged({ type: 'image', image: { id: '1' } } as { type: string });
	await judged({ type: 'interactive', interactive: { type: 'cta_url', action } } as {
		type: string;
	});
	expect(server.requests).toEqual([]);
});

test('nothing is fetched where the configuration says so', async () => {
	server.reset();
	const content = { type: 'image', image: { link: 'http://127.0.0.1:1' } };
	expect(await judged(content, 1_000, false)).toBeUndefined();
	expect(await judged(content)).toMatchObject({
		details: 'http://127.0.0.1:1: Downloading media failed, nobody answers (bad port)',
	});
});
