import type { Content } from '../../wire/content';
import { isEmpty } from '../../wire/lenient';
import { noteUnread } from '../../wire/unread';
import { contactsContent } from './contacts';
import { locationContent } from './location';
import { mediaContent } from './media';
import type { MessageType } from './messageType';
import { orderContent } from './order';
import { withOthers } from './others';
import { buttonContent, interactiveContent } from './reply';

interface ItemContent {
	type: MessageType;
	/** The words that the person sees in the chat. */
	text?: string;
	[field: string]: unknown;
}

/** How one content type is read. */
interface Kind {
	parts: ReadonlyArray<keyof Content>;
	/** `undefined` where the parts are missing or cannot be read. */
	read(content: Content): ItemContent | undefined;
	/** The content of a message that has none of the parts. */
	bare?(content: Content): ItemContent;
}

const text: Kind = {
	parts: ['text'],
	read: (content) =>
		content.text === undefined ? undefined : { type: 'text', text: content.text },
	bare: () => ({ type: 'text', text: '' }),
};

const contacts: Kind = {
	parts: ['contacts', 'contact'],
	read: (content) => {
		const all = [...content.contacts, ...content.contact];
		return all.length ? contactsContent(all) : undefined;
	},
};

function reactionContent({ reaction: ofMeta, emoji: ofLink, context }: Content): ItemContent {
	const { emoji: metaEmoji, messageId: metaId, ...others } = ofMeta ?? {};
	const emoji = ofLink ?? metaEmoji;
	const messageId = metaId ?? context?.id ?? context?.messageId;
	const own = { emoji, removed: !emoji, messageId };
	return { type: 'reaction', text: emoji, reaction: withOthers(own, others) };
}

/** A reaction without an emoji was taken back: docs/decisions.md#reaction-emoji. */
const reaction: Kind = {
	parts: ['reaction', 'emoji'],
	read: (content) => (content.reaction || content.emoji ? reactionContent(content) : undefined),
	bare: reactionContent,
};

/** By `contentType`. Contacts have two: docs/decisions.md#location-and-contacts. */
const kinds: ReadonlyMap<string, Kind> = new Map(
	Object.entries<Kind>({
		INTERACTIVE: {
			parts: ['interactive'],
			read: ({ interactive }) => interactive && interactiveContent(interactive),
		},
		BUTTON: { parts: ['button'], read: ({ button }) => button && buttonContent(button) },
		MEDIA: { parts: ['media'], read: ({ media }) => media && mediaContent(media) },
		ORDER: { parts: ['order'], read: ({ order }) => order && orderContent(order) },
		LOCATION: {
			parts: ['location'],
			read: ({ location }) => location && locationContent(location),
		},
		CONTACT: contacts,
		CONTACTS: contacts,
		REACTION: reaction,
		TEXT: text,
	}),
);

/** The kinds that a part alone identifies. A text or an emoji also occurs next to parts that cannot be read. */
const partKinds = [...kinds.values()].filter(({ bare }) => !bare);

/**
 * The part of an item that depends on the type of the message. A message that has the part of another type,
 * or names none, is read by what it has: docs/decisions.md#content-types.
 */
export function contentOf(content: Content): ItemContent {
	const { contentType = content.type } = content;
	if (content.type && contentType?.toUpperCase() !== content.type.toUpperCase()) noteUnread();
	const named = kinds.get(contentType?.toUpperCase() ?? '');
	const isNew = contentType !== undefined && !named;
	return (
		readAs(named, content) ??
		(isNew ? undefined : readAsAny(partKinds, content)) ??
		named?.bare?.(content) ?? {
			type: 'unknown',
			contentType: contentType ?? null,
			text: content.text,
		}
	);
}

function readAsAny(all: readonly Kind[], content: Content): ItemContent | undefined {
	for (const kind of all) {
		const read = readAs(kind, content);
		if (read) return read;
	}
	return undefined;
}

const partNames = [...new Set([...kinds.values()].flatMap(({ parts }) => parts))];

/** Reads a message as of one type, and notes the parts that this type has no use for. */
function readAs(kind: Kind | undefined, content: Content): ItemContent | undefined {
	const read = kind?.read(content);
	if (!kind || !read) return undefined;
	for (const name of partNames) {
		if (!kind.parts.includes(name) && !isEmpty(content[name])) noteUnread();
	}
	return read;
}
