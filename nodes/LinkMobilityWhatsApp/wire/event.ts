import { z } from 'zod/v3';

/** Callbacks arrive with stray blanks and with null where nothing applies. Source. */
const words = z.preprocess(
	(value) => (value === null || value === undefined ? undefined : String(value).trim()),
	z.string().optional(),
);

const parameters = z.preprocess(
	(value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}),
	z
		.record(z.unknown())
		.transform((record) =>
			Object.fromEntries(
				Object.entries(record).map(([key, value]) => [
					key.trim(),
					typeof value === 'string' ? value.trim() : value,
				]),
			),
		),
);

/** A delivery report, called Message Status Notification by LINK. Source: L1688-1698. */
export const statusNotification = z
	.object({
		messageId: words,
		refId: words,
		messageType: words,
		messageIndex: z.coerce.number().int().optional().catch(undefined),
		timestamp: words,
		resultCode: z.coerce.number().int(),
		resultDescription: words,
		gateCustomParameters: parameters,
		customParameters: parameters,
	})
	.passthrough();
export type StatusNotification = z.output<typeof statusNotification>;

/** What a person sent, by its own `contentType`. Source: L1786-1833. */
export const incomingMessage = z
	.object({
		destination: words,
		source: words,
		content: z
			.object({
				type: words,
				message: z
					.object({
						contentType: words,
						text: words,
						context: z
							.object({ source: words, id: words })
							.passthrough()
							.nullish()
							.catch(undefined),
					})
					.passthrough(),
			})
			.passthrough(),
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
