import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { NodeResult } from '../../helpers/engine';
import { credentials, runNode } from '../../helpers/engine';
import type { Attempt } from '../probe';
import { sending, sendTextOnce } from '../sending';
import type { Cases } from './case';

const MEGABYTE = 1_000_000;

/** A description as long as LINK likes, without the server holding it in memory. */
function* description(megabytes: number) {
	yield '{"resultCode":112499,"description":"';
	const part = 'a'.repeat(MEGABYTE / 10);
	for (let left = megabytes * 10; left > 0; left -= 1) yield part;
	yield '"}';
}

/** A server that answers with this many megabytes. */
async function answering(megabytes: number, status: number): Promise<Attempt> {
	const server = createServer((request, response) => {
		request.resume();
		response.writeHead(status, { 'content-type': 'application/json' });
		Readable.from(description(megabytes)).pipe(response);
		response.on('error', () => undefined); // the node hangs up when it has read enough
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		text: '',
		run: async () =>
			await runNode({
				credentials: credentials(`http://127.0.0.1:${port}`),
				parameters: sendTextOnce,
			}),
		answer: (result) => {
			const { error } = result as NodeResult;
			return { isRefused: error !== undefined };
		},
		close: async () => {
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}

/** LINK's words are cut at 1,000 characters; the node's own around them are a few sentences. */
const SHORT_WORDS = 3_000;

const refusing = (body: (size: number) => unknown, status: number) => ({
	sizes: [500_000, 2_000_000] as [number, number],
	probe: async (size: number) => {
		const attempt = await sending({
			parameters: sendTextOnce,
			answers: [{ status, body: body(size) }],
			text: 'a'.repeat(size),
		});
		return {
			...attempt,
			answer: (result: unknown) => {
				const { wordsLength } = attempt.answer?.(result) as { wordsLength: number };
				return { isRefused: wordsLength > 0, isShort: wordsLength < SHORT_WORDS };
			},
		};
	},
	expected: { isRefused: true, isShort: true },
});

const letters = (size: number) => 'a'.repeat(size);

/** Answers of LINK, or of whoever answers in its place. */
export const linksAnswers: Cases = {
	'an answer of 150 MB to a refused request': {
		sizes: [150],
		probe: async (size) => await answering(size, 400),
		expected: { isRefused: true },
		megabytes: 100,
	},
	'an answer of 150 MB to an accepted request': {
		sizes: [150],
		probe: async (size) => await answering(size, 200),
		expected: { isRefused: true },
		megabytes: 100,
	},
	'a description of 2 MB': refusing(
		(size) => ({ resultCode: 112499, description: letters(size) }),
		400,
	),
	'a description of 2 MB with an accepted code': refusing(
		(size) => ({ resultCode: 112001, description: letters(size), messageIds: 'none' }),
		200,
	),
	'a translated description of 2 MB': refusing(
		(size) => ({ resultCode: 112499, translatedDescription: letters(size) }),
		400,
	),
	"an error of Meta's of 2 MB": refusing(
		(size) => ({
			resultCode: 112499,
			description: JSON.stringify({
				error: { code: 131_009, message: letters(size), error_data: { details: letters(size) } },
			}),
		}),
		400,
	),
	"a description of 2 MB of Meta's codes": refusing(
		(size) => ({ resultCode: 112499, description: '(#131009) '.repeat(size / 10) }),
		400,
	),
	'a description of 2 MB of opening brackets': refusing(
		(size) => ({ resultCode: 112499, description: '{"error":'.repeat(size / 9) }),
		400,
	),
	'a page of 2 MB': refusing((size) => `<html>${'<p>'.repeat(size / 3)}`, 502),
};
