import type { Content, MessageType } from '../wire/content';
import { contactsContent } from './contacts';
import { locationContent } from './location';
import { mediaContent } from './media';
import { orderContent } from './order';
import { buttonContent, interactiveContent } from './reply';

interface Typed {
	type: MessageType;
	/** What a person would read. */
	text?: string;
	[field: string]: unknown;
}

type Read = (content: Content) => Typed | undefined;

const text: Read = (content) => ({ type: 'text', text: content.text ?? '' });

const contacts: Read = (content) => {
	const all = [...content.contacts, ...content.contact];
	return all.length ? contactsContent(all) : undefined;
};

/** Without an emoji it is taken back. Source: A-49. */
const reaction: Read = ({ reaction: given, emoji: direct, context }) => {
	const emoji = direct || given?.emoji || undefined;
	const messageId = given?.messageId ?? context?.id ?? context?.messageId;
	return { type: 'reaction', text: emoji, reaction: { emoji, removed: !emoji, messageId } };
};

/** Both names of contacts occur. Source: api-notes 3.4. */
const kinds: ReadonlyMap<string, Read> = new Map(
	Object.entries<Read>({
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

/** What the content type says of the content. A type that is not known goes by its own name. */
export function typed(content: Content): Typed {
	const { contentType } = content;
	const known = kinds.get(contentType?.toUpperCase() ?? '')?.(content);
	return known ?? { type: 'unknown', contentType: contentType ?? null, text: content.text };
}
