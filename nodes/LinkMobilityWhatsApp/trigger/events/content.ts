import type { Content } from '../../wire/content';
import type { MessageType } from './messageType';
import { contactsContent } from './contacts';
import { locationContent } from './location';
import { mediaContent } from './media';
import { orderContent } from './order';
import { buttonContent, interactiveContent } from './reply';

interface ItemContent {
	type: MessageType;
	/** The words that the person sees in the chat. */
	text?: string;
	[field: string]: unknown;
}

type Reader = (content: Content) => ItemContent | undefined;

const text: Reader = (content) => ({ type: 'text', text: content.text ?? '' });

const contacts: Reader = (content) => {
	const all = [...content.contacts, ...content.contact];
	return all.length ? contactsContent(all) : undefined;
};

/** A reaction without an emoji was taken back: docs/decisions.md#reaction-emoji. */
const reaction: Reader = ({ reaction: ofMeta, emoji: ofLink, context }) => {
	const emoji = ofLink || ofMeta?.emoji || undefined;
	const messageId = ofMeta?.messageId ?? context?.id ?? context?.messageId;
	return { type: 'reaction', text: emoji, reaction: { emoji, removed: !emoji, messageId } };
};

/** Readers by `contentType`. Contacts have two: docs/decisions.md#location-and-contacts. */
const readers: ReadonlyMap<string, Reader> = new Map(
	Object.entries<Reader>({
		TEXT: text,
		BUTTON: ({ button }) => button && buttonContent(button),
		MEDIA: ({ media }) => media && mediaContent(media),
		INTERACTIVE: ({ interactive }) => interactive && interactiveContent(interactive),
		ORDER: ({ order }) => order && orderContent(order),
		LOCATION: ({ location }) => location && locationContent(location),
		CONTACT: contacts,
		CONTACTS: contacts,
		REACTION: reaction,
	}),
);

/** The part of an item that depends on the type of the message. Unknown types keep their `contentType`. */
export function contentOf(content: Content): ItemContent {
	const { contentType } = content;
	const known = readers.get(contentType?.toUpperCase() ?? '')?.(content);
	return known ?? { type: 'unknown', contentType: contentType ?? null, text: content.text };
}
