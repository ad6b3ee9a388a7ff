import { incoming, report } from '../../fixtures/callbacks';
import { callback, jsonCallback } from '../callback';
import type { Cases } from './case';

const list = (size: number, entry: (index: number) => string) =>
	`[${Array.from({ length: size }, (_, index) => entry(index)).join(',')}]`;
const repeated = (size: number, entry: string) => `[${`${entry},`.repeat(size - 1)}${entry}]`;

const reports = (size: number) =>
	list(size, (index) => JSON.stringify(report({ messageId: `m${index}` })));

const messages = (size: number) =>
	list(size, (index) =>
		JSON.stringify(
			incoming({ contentType: 'TEXT', text: 'Hello '.repeat(20) }, { messageId: `m${index}` }),
		),
	);

const tooMany = { status: 400, items: 0 };

/** Lists of events; LINK posts a handful in a callback. */
export const manyEvents: Cases = {
	'7,000,000 numbers in one body': {
		sizes: [7_000_000],
		probe: (size) => jsonCallback(repeated(size, '1')),
		expected: tooMany,
	},
	'2,000,000 empty objects in one body': {
		sizes: [2_000_000],
		probe: (size) => jsonCallback(repeated(size, '{}')),
		expected: tooMany,
	},
	'2,000,000 empty lists in one body': {
		sizes: [2_000_000],
		probe: (size) => jsonCallback(repeated(size, '[]')),
		expected: tooMany,
	},
	'100,000 delivery reports in one body': {
		sizes: [100_000],
		probe: (size) => jsonCallback(reports(size)),
		expected: tooMany,
	},
	'30,000 messages in one body': {
		sizes: [30_000],
		probe: (size) => jsonCallback(messages(size)),
		expected: tooMany,
	},
	'1,000 delivery reports in one body are taken': {
		sizes: [250, 1_000],
		probe: (size) => jsonCallback(reports(size)),
		expected: { status: 200, items: 1_000 },
	},
	'1,000 messages in one body are taken': {
		sizes: [250, 1_000],
		probe: (size) => jsonCallback(messages(size)),
		expected: { status: 200, items: 1_000 },
	},
	'1,001 delivery reports in one body are too many': {
		sizes: [1_001],
		probe: (size) => jsonCallback(reports(size)),
		expected: tooMany,
	},
	'15,000 delivery reports in a form field called payload': {
		sizes: [15_000],
		probe: (size) => {
			const payload = reports(size);
			return callback({
				text: `payload=${encodeURIComponent(payload)}`,
				body: { payload },
				headers: { 'content-type': 'application/x-www-form-urlencoded' },
			});
		},
		expected: tooMany,
	},
	'15,000 delivery reports as plain text': {
		sizes: [15_000],
		probe: (size) => {
			const text = reports(size);
			return callback({ text, body: text, headers: { 'content-type': 'text/plain' } });
		},
		expected: tooMany,
	},
	'2,000,000 numbers with a content type that n8n does not read': {
		sizes: [2_000_000],
		probe: (size) =>
			callback({ text: repeated(size, '1'), body: {}, headers: { 'content-type': 'text/html' } }),
		expected: tooMany,
	},
	'100,000 empty lists, each within the one before': {
		sizes: [25_000, 100_000],
		probe: (size) => jsonCallback('['.repeat(size) + ']'.repeat(size)),
		expected: { isStorable: true },
	},
};
