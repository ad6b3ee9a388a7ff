import { z } from 'zod/v3';
import { amount, inEitherSpelling, part, parts, words } from './lenient';

/** What a person can send, as the trigger calls it; `unknown` is everything new. Source: L1792, A-48, A-50. */
export const messageTypes = [
	'audio',
	'button',
	'button_reply',
	'contacts',
	'document',
	'flow_reply',
	'image',
	'list_reply',
	'location',
	'order',
	'reaction',
	'sticker',
	'text',
	'unknown',
	'video',
] as const;
export type MessageType = (typeof messageTypes)[number];

const button = part({ text: words, payload: words });

/** `source` is signed, so that not a byte of it may change. Source: L1797-1801, L2055-2059. */
const media = part({
	type: words,
	mimeType: words,
	source: words,
	caption: words,
	filename: words,
});

const reply = part({ id: words, title: words, description: words });

/** A flow answers with its fields as JSON within the JSON. Source: api-notes 2.6. */
const nfmReply = part({ name: words, body: words, responseJson: z.unknown() });

const interactive = part({ type: words, listReply: reply, buttonReply: reply, nfmReply });

const product = { catalogId: words, productRetailerId: words };

/** Numbers may be text; what is no number is left out. Source: L1815-1825, A-51. */
const productItems = parts({
	productRetailerId: words,
	quantity: amount,
	itemPrice: amount,
	currency: words,
});

const order = part({ catalogId: words, text: words, productItems });

/** Source: api-notes 2.6, 3.4. */
const location = part({
	latitude: amount,
	longitude: amount,
	name: words,
	address: words,
	url: words,
});

/** Every field may be missing. Source: api-notes 2.6. */
const contacts = parts({
	name: part({
		formattedName: words,
		prefix: words,
		firstName: words,
		middleName: words,
		lastName: words,
		suffix: words,
	}),
	phones: parts({ phone: words, type: words, waId: words }),
	emails: parts({ email: words, type: words }),
	org: part({ company: words, department: words, title: words }),
	addresses: parts({
		street: words,
		city: words,
		state: words,
		zip: words,
		country: words,
		countryCode: words,
		type: words,
	}),
	urls: parts({ url: words, type: words }),
	birthday: words,
	vcard: words,
});

/** The emoji is in an object at Meta, directly under the message at LINK. Source: A-49. */
const reaction = part({ emoji: words, messageId: words });

/** The message that is answered, and the product it is about. Source: L1802-1808. */
const context = part({
	source: words,
	from: words,
	id: words,
	messageId: words,
	referredProduct: part(product),
});

/** LINK's text is a string, Meta's an object with a body. */
const text = z.preprocess((given) => {
	const read = part({ body: words }).safeParse(given);
	return read.success && read.data ? read.data.body : given;
}, words);

/** The advertisement that a person came from, as it is given. Source: api-notes 2.6. */
const referral = z.record(z.unknown()).optional().catch(undefined);

const shape = {
	contentType: words,
	text,
	button,
	media,
	interactive,
	order,
	location,
	contacts,
	contact: contacts,
	reaction,
	emoji: words,
	context,
	referral,
};

/** What a person sent, by its own `contentType`. Source: L1786-1833. */
export const content = z.preprocess(
	inEitherSpelling(...Object.keys(shape)),
	z.object(shape).passthrough(),
);
export type Content = z.output<typeof content>;
