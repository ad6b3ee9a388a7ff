import { credentials } from '../../helpers/engine';
import { startRecorder } from '../../helpers/recorder';
import { testConnection } from '../../helpers/testConnection';
import type { Verdict } from '../../helpers/testConnection';
import { sending, sendTextOnce } from '../sending';
import type { Cases, HostileCase } from './case';

const path = (value: (size: number) => string): HostileCase => ({
	sizes: [25_000, 100_000],
	probe: async (size) =>
		await sending({ parameters: sendTextOnce, path: value(size), text: value(size) }),
});

/** The credential's fields, which whoever may edit credentials fills in. */
export const credential: Cases = {
	'a Base URL with 100,000 slashes before its end': path((size) => `${'/'.repeat(size)}x`),
	'a Base URL with 100,000 slashes at its end': path((size) => '/'.repeat(size)),
	'a Base URL with 100,000 blanks before its end': path((size) => `/${' '.repeat(size)}x`),
	'a Base URL with 100,000 dots': path((size) => `/${'../'.repeat(size / 3)}`),
	'the connection test of a Base URL with 100,000 slashes': {
		sizes: [25_000, 100_000],
		probe: async (size) => {
			const server = await startRecorder();
			const baseUrl = `${server.url}${'/'.repeat(size)}x`;
			return {
				text: baseUrl,
				run: async () => await testConnection(credentials(baseUrl)),
				answer: (result) => ({ status: (result as Verdict).status }),
				close: server.close,
			};
		},
		expected: { status: 'Error' },
	},
};
