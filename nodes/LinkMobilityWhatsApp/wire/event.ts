import { z } from 'zod/v3';
import { content } from './content';
import { amount, code, parameters, words } from './lenient';

/** A delivery report, called Message Status Notification by LINK. Source: L1688-1698. */
export const statusNotification = z
	.object({
		messageId: words,
		refId: words,
		messageType: words,
		messageIndex: amount,
		timestamp: words,
		resultCode: code,
		resultDescription: words,
		gateCustomParameters: parameters,
		customParameters: parameters,
	})
	.passthrough();
export type StatusNotification = z.output<typeof statusNotification>;

/** A message that a person sent. Source: L1786-1833. */
export const incomingMessage = z
	.object({
		destination: words,
		source: words,
		content: z.object({ type: words, message: content }).passthrough(),
		provider: words,
		timestamp: words,
		messageId: words,
		providerTimestamp: words,
		providerMessageId: words,
		route: z.object({}).passthrough().nullish().catch(undefined),
		gateCustomParameters: parameters,
		customParameters: parameters,
	})
	.passthrough();
export type IncomingMessage = z.output<typeof incomingMessage>;
