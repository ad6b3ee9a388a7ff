import { LinkMobilityWhatsAppTrigger } from '../../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import { credentials, runNode } from '../../helpers/engine';
import { startRecorder } from '../../helpers/recorder';
import type { Reply } from '../../helpers/recorder';
import type { NodeResult } from '../../helpers/engine';
import type { Attempt } from '../probe';
import type { Cases, HostileCase } from './case';

const node = new LinkMobilityWhatsAppTrigger();

/** A message with a file, which the trigger downloads. */
export async function downloading(
	media: Record<string, unknown>,
	text: string,
	reply: Reply = { body: 'the file' },
): Promise<Attempt> {
	const server = await startRecorder();
	server.answers(reply);
	const json = {
		event: 'message',
		type: 'document',
		messageId: 'm',
		media: { kind: 'document', mimeType: 'application/pdf', url: `${server.url}/a`, ...media },
	};
	return {
		text,
		run: async () =>
			await runNode({
				node,
				mode: 'webhook',
				credentials: credentials('http://127.0.0.1:1'),
				parameters: {
					events: ['message'],
					options: { downloadMedia: true },
					advancedOptions: { allowPrivate: true, ignoreDuplicates: false },
				},
				input: [{ json } as never],
			}),
		answer: (result) => {
			const { error, items } = result as NodeResult;
			return { hasFailed: error !== undefined, items: items.length };
		},
		close: server.close,
	};
}

const named = (fileName: (size: number) => string): HostileCase => ({
	sizes: [25_000, 100_000],
	probe: async (size) => await downloading({ fileName: fileName(size) }, fileName(size)),
	expected: { hasFailed: false, items: 1 },
});

const header = (name: string, value: (size: number) => string): HostileCase => ({
	sizes: [2_000, 8_000],
	probe: async (size) =>
		await downloading({ mimeType: undefined }, value(size), {
			body: 'the file',
			headers: { [name]: value(size) },
		}),
	expected: { hasFailed: false, items: 1 },
});

const id = (messageId: (size: number) => string): HostileCase => ({
	sizes: [25_000, 100_000],
	probe: async (size) => await downloading({ fileName: '..', messageId }, messageId(size)),
	expected: { hasFailed: false, items: 1 },
});

const address = (path: (size: number) => string): HostileCase => ({
	sizes: [25_000, 100_000],
	probe: async (size) =>
		await downloading({ url: `https://127.0.0.1:1/${path(size)}` }, path(size)),
	expected: { hasFailed: false, items: 1 },
});

/** Files that people send, downloaded in the execution. */
export const receivedFile: Cases = {
	'a file whose name has 100,000 blanks': named((size) => `a${' '.repeat(size)}x`),
	'a file whose name has 100,000 dots': named((size) => `a${'.'.repeat(size)}x`),
	'a file whose name has blanks and dots in turn': named((size) => `a${' .'.repeat(size / 2)}x`),
	'a file whose name has 100,000 slashes': named((size) => '/'.repeat(size)),
	'a file whose name has 100,000 direction marks': named((size) => `a${'\u202e'.repeat(size)}x`),
	'a file whose name has 100,000 halves of emoji': named((size) => '\ud83d'.repeat(size)),
	'a file whose name has 100,000 combining marks': named(
		(size) => `a${'\u0315\u0300'.repeat(size / 2)}`,
	),
	'a file of a message whose ID has 100,000 slashes': id((size) => '/'.repeat(size)),
	'a file at an address of 100,000 slashes': address((size) => '/'.repeat(size)),
	'a file at an address of 100,000 dots': address((size) => '../'.repeat(size / 3)),
	'a file at an address of 100,000 percent signs': address((size) => '%'.repeat(size)),
	'a file whose server names a type of 8,000 semicolons': header(
		'content-type',
		(size) => `a/${';'.repeat(size)}`,
	),
	'a file whose server gives it a name of 8,000 escapes': header(
		'content-disposition',
		(size) => `attachment; filename="${'\\\\'.repeat(size / 2)}`,
	),
	'a file whose server gives it 8,000 names': header('content-disposition', (size) =>
		"filename*=UTF-8''%".repeat(size / 18),
	),
	'a file whose server names a type of 8,000 blanks': header(
		'content-type',
		(size) => `a/b${' '.repeat(size)}x`,
	),
};
