import type { BusinessMessage } from '../../sandbox/state';

/** A message of the business to Ann, which has arrived. */
export const message = (part: Partial<BusinessMessage> = {}): BusinessMessage => ({
	id: 'a-0',
	from: 'business',
	person: '+46700000001',
	business: '+46700000000',
	wamid: 'wamid.A',
	quoted: null,
	status: 'delivered',
	times: {},
	content: { type: 'text', text: { body: 'Hello' } },
	request: { messageId: 'a', messageIndex: 0, refId: 'r', gates: [], customParameters: {} },
	...part,
});
