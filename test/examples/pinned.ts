import { callbacks, itemOf } from '../helpers/known';
import type { Item } from '../helpers/known';

/** So that a link is the same whenever the examples are written. */
const withFixedLink = (item: Item): Item => {
	const media = item.media as Item | undefined;
	if (typeof media?.url !== 'string') return item;
	const [address] = media.url.split('?');
	const url = `${address}?se=2026-12-08T15%3A00%3A00Z&sig=example`;
	return { ...item, media: { ...media, url, expiresAt: '2026-12-08T15:00:00Z' } };
};

const left =
	/^(longText|oddImage|expiredImage|largeVideo|contactsBare|locationBare|listReplyShort)$/;

/** One item for every kind of incoming message, and for what comes seldom. */
export const messages: Item[] = callbacks
	.filter(({ name }) => !left.test(name))
	.map(({ body }) => itemOf(body))
	.filter(({ event }) => event === 'message')
	.map(withFixedLink);

const chosen = [
	...['queued', 'sentToWhatsApp', 'sent', 'delivered', 'read', 'deleted', 'notDelivered'],
	...['metaError', 'meta131047', 'meta131049', 'invalidContact', 'systemError', 'unknownError'],
	...['wholeRequest', 'trackingLost', 'newCode'],
];

/** One item for every status, and for the failures that people see most. */
export const reports: Item[] = chosen.flatMap((wanted) =>
	callbacks.filter(({ name }) => name === wanted).map(({ body }) => itemOf(body)),
);
