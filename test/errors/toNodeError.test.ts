import type { INode } from 'n8n-workflow';
import { toNodeError } from '../../nodes/LinkMobilityWhatsApp/errors/toNodeError';
import { Refusal } from '../../nodes/LinkMobilityWhatsApp/labels/check';

const node = { name: 'n', type: 't' } as INode;

test('each further problem ends with one period', () => {
	const refusal = new Refusal(['First', 'Body is wrong. Write {{a}} instead.', 'To is required']);
	expect(toNodeError(node, refusal, 0, 'Nothing was sent.').description).toBe(
		'Also: Body is wrong. Write {{a}} instead. Also: To is required. Nothing was sent.',
	);
});
