import { z } from 'zod/v3';
import { content } from './content';
import { amount, code, inEitherSpelling, parameters, tidied, words } from './lenient';

/** An object whose names may have blanks around them, in either spelling. Other names are kept. */
const lenient = <S extends z.ZodRawShape>(shape: S) =>
	z.preprocess(inEitherSpelling(...Object.keys(shape)), z.object(shape).passthrough());

/** A delivery report: Message API 1.4.19, Message Status Notifications. */
export const statusNotification = lenient({
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

/** How a message was routed. It is passed on unchanged: docs/decisions.md#route-fields. */
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

/** A message that a person sent: Message API 1.4.19, Incoming Messages. */
export const incomingMessage = lenient({
	destination: words,
	source: words,
	content: lenient({ type: words, message: content }),
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
