/** A reaction without an emoji takes back an earlier one. */
export const reactionText = ({ emoji }) => (emoji ? `Reacted ${emoji}` : 'Removed a reaction');

const interactiveText = ({ type, body, action }) =>
	body?.text ?? `A product: ${action?.product_retailer_id ?? type}`;

/** Messages of the business, by type. */
const businessSummaries = {
	text: ({ text }) => text.body,
	image: ({ image }) => image.caption ?? 'An image',
	video: ({ video }) => video.caption ?? 'A video',
	audio: () => 'A voice message',
	document: ({ document }) => document.caption ?? document.filename ?? 'A document',
	location: ({ location }) => `Location: ${location.name ?? 'a place'}`,
	contacts: ({ contacts }) =>
		`Contact: ${contacts.map(({ name }) => name.formattedName).join(', ')}`,
	interactive: (content) => interactiveText(content.interactive),
	template: ({ template }, rendered) => rendered?.body ?? `Template ${template.name}`,
	sticker: () => 'A sticker',
	reaction: ({ reaction }) => reactionText(reaction),
};

const replyText = ({ button_reply, list_reply }) =>
	(button_reply ?? list_reply)?.title ?? 'Form sent';

/** Messages of the person, by content type. */
const personSummaries = {
	TEXT: ({ text }) => text,
	BUTTON: ({ button }) => button.text,
	INTERACTIVE: (content) => replyText(content.interactive),
	ORDER: () => 'An order',
	LOCATION: ({ location }) => `Location: ${location.name ?? 'a place'}`,
	CONTACT: ({ contacts }) => `Contact: ${contacts[0].name.formatted_name}`,
	MEDIA: ({ media }) => media.caption ?? `A file: ${media.type.split('/')[0]}`,
	REACTION: (content) => reactionText(content),
};

/**
 * A message in one line, for the list of people and for quotes.
 *
 * @param {import('./live.js').Message} message
 */
export function summaryOf({ from, content, rendered }) {
	const type = from === 'person' ? content.contentType : content.type;
	try {
		return (from === 'person' ? personSummaries : businessSummaries)[type](content, rendered);
	} catch {
		// A message that WhatsApp refused may lack its text.
		return `A message of type ${type}`;
	}
}
