const interactive = ({ type, body, action }) =>
	body?.text ?? `A product: ${action?.product_retailer_id ?? type}`;

/** Messages of the business, by type. */
const ofBusiness = {
	text: ({ text }) => text.body,
	image: ({ image }) => image.caption ?? 'An image',
	video: ({ video }) => video.caption ?? 'A video',
	audio: () => 'A voice message',
	document: ({ document }) => document.caption ?? document.filename ?? 'A document',
	location: ({ location }) => `Location: ${location.name ?? 'a place'}`,
	contacts: ({ contacts }) =>
		`Contact: ${contacts.map(({ name }) => name.formattedName).join(', ')}`,
	interactive: (content) => interactive(content.interactive),
	template: ({ template }, rendered) => rendered?.body ?? `Template ${template.name}`,
};

const chosen = ({ button_reply, list_reply }) => (button_reply ?? list_reply)?.title ?? 'Form sent';

/** What the person did, by type of content. */
const ofPerson = {
	TEXT: ({ text }) => text,
	BUTTON: ({ button }) => button.text,
	INTERACTIVE: (content) => chosen(content.interactive),
	ORDER: () => 'An order',
	LOCATION: ({ location }) => `Location: ${location.name ?? 'a place'}`,
	CONTACT: ({ contacts }) => `Contact: ${contacts[0].name.formatted_name}`,
	MEDIA: ({ media }) => media.caption ?? `A file: ${media.type.split('/')[0]}`,
	REACTION: ({ emoji }) => (emoji ? `Reacted ${emoji}` : 'Took a reaction back'),
};

/**
 * What a message says, in one line: for the list of people and for quotes.
 *
 * @param {import('./live.js').Message} message
 */
export function inWords({ from, content, rendered }) {
	const type = from === 'person' ? content.contentType : content.type;
	try {
		return (from === 'person' ? ofPerson : ofBusiness)[type](content, rendered);
	} catch {
		// What WhatsApp refused may lack the very words.
		return `A message of type ${type}`;
	}
}
