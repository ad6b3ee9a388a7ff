import { Readable } from 'node:stream';
import type { IExecuteFunctions } from 'n8n-workflow';
import { fetchFile } from '../../../nodes/LinkMobilityWhatsApp/trigger/media/fetch';

const httpRequest = async () => ({ body: Readable.from('photo'), headers: {}, statusCode: 200 });

test.each([
	['is missing, as in n8n 2.27', {}],
	['returns undefined, as in n8n 2.36', { getSecureEgressFilter: () => undefined }],
])('a file is downloaded if the helper for the address filter %s', async (_, older) => {
	const helpers = { ...older, httpRequest } as unknown as IExecuteFunctions['helpers'];
	const { signal } = new AbortController();
	expect(await fetchFile(helpers, 'https://files.example.com/a', false, signal)).toMatchObject({
		stream: expect.any(Readable),
	});
});
