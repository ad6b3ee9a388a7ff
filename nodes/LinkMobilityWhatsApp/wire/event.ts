import { z } from 'zod/v3';
import { content } from './content';
import { amount, code, inEitherSpelling, parameters, tidied, words } from './lenient';

/** Names with stray blanks or in the other dialect count, too; names of LINK's own are kept. */
const read = <S extends z.ZodRawShape>(shape: S) =>
	z.preprocess(inEitherSpelling(...Object.keys(shape)), z.object(shape).passthrough());

/** A delivery report, called Message Status Notification by LINK. Source: L1688-1698. */
export const statusNotification = read({
	messageId: words,
	refId: words,
	messageType: words,
	messageIndex: amount,
	timestamp: words,
	resultCode: code,
	resultDescription: words,
	gateCustomParameters: parameters,
	customParameters: parameters,
});
export type StatusNotification = z.output<typeof statusNotification>;

/** The way a message came, which is passed on as it is. Source: L1826-1833, api-notes 1.9. */
const route = z
	.record(z.unknown())
	.nullish()
	.catch(undefined)
	.transform(
		tidied(
			'customParameters',
			'gateIds',
			'id',
			'keyword',
			'keywordType',
			'platformId',
			'platformPartnerId',
			'platformServiceId',
			'platformServiceType',
			'refId',
			'startRange',
			'stopRange',
		),
	);

/** A message that a person sent. Source: L1786-1833. */
export const incomingMessage = read({
	destination: words,
	source: words,
	content: read({ type: words, message: content }),
	provider: words,
	timestamp: words,
	messageId: words,
	providerTimestamp: words,
	providerMessageId: words,
	route,
	gateCustomParameters: parameters,
	customParameters: parameters,
});
export type IncomingMessage = z.output<typeof incomingMessage>;
