import { z } from 'zod/v3';
import { amount, isRecord, part, parts, words, yesOrNo } from './lenient';
import { prose } from './prose';
import { noteUnread } from './unread';

const button = part({ text: prose, payload: prose });

/** `source` is signed, so no byte of it may change: docs/decisions.md#media-links. */
const media = part({
	type: words,
	mimeType: words,
	source: words,
	/** Where Meta has the address. */
	url: words,
	link: words,
	caption: prose,
	filename: words,
});

const reply = part({ id: words, title: prose, description: prose });

/** The reply of a flow has its answers as JSON text: docs/decisions.md#interactive-reply-types. */
const nfmReply = part({ name: words, body: words, responseJson: z.unknown() });

/** A reply may stand in a part of its own, or directly here: docs/decisions.md#interactive-reply-types. */
const interactive = part({
	type: words,
	listReply: reply,
	buttonReply: reply,
	nfmReply,
	id: words,
	title: words,
	description: words,
});

const product = { catalogId: words, productRetailerId: words };

/** Numbers may be text: docs/decisions.md#order-numbers. */
const productItems = parts({
	productRetailerId: words,
	quantity: amount,
	itemPrice: amount,
	currency: words,
});

const order = part({ catalogId: words, text: prose, productItems });

/** docs/decisions.md#location-and-contacts */
const location = part({
	latitude: amount,
	longitude: amount,
	name: words,
	address: words,
	url: words,
});

/** Every field may be missing: docs/decisions.md#location-and-contacts. */
const contacts = parts({
	name: part(
		{
			formattedName: words,
			prefix: words,
			firstName: words,
			middleName: words,
			lastName: words,
			suffix: words,
		},
		'formattedName',
	),
	phones: parts({ phone: words, type: words, waId: words }, 'phone'),
	emails: parts({ email: words, type: words }, 'email'),
	org: part({ company: words, department: words, title: words }, 'company'),
	addresses: parts(
		{
			street: words,
			city: words,
			state: words,
			zip: words,
			country: words,
			countryCode: words,
			type: words,
		},
		'street',
	),
	urls: parts({ url: words, type: words }, 'url'),
	birthday: words,
	vcard: words,
});

/** Meta puts the emoji into an object, LINK directly under the message: docs/decisions.md#reaction-emoji. */
const reaction = part({ emoji: words, messageId: words });

/** The message that is answered, and the product it is about: Message API 1.4.19, Incoming Messages. */
const context = part({
	source: words,
	from: words,
	id: words,
	messageId: words,
	referredProduct: part(product),
	forwarded: yesOrNo,
	frequentlyForwarded: yesOrNo,
});

const body = part({ body: prose });

/** LINK's text is a string, Meta's an object with a body. */
const text = z.preprocess((value) => {
	if (!isRecord(value)) return value;
	const { body: inner, ...others } = body.parse(value) ?? {};
	if (Object.keys(others).length) noteUnread();
	return inner;
}, prose);

/** The advertisement that a person came from, unchanged: docs/decisions.md#meta-incoming-shapes. */
const referral = z.preprocess(
	(value) => (value === undefined || isRecord(value) ? value : noteUnread()),
	z.record(z.unknown()).optional(),
);

/** What a person sent: Message API 1.4.19, Incoming Messages. */
export const contentShape = {
	contentType: words,
	/** Where Meta has the content type. */
	type: words,
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
export type Content = z.output<z.ZodObject<typeof contentShape, 'passthrough'>>;
