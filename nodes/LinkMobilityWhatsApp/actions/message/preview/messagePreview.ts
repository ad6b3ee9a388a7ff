import type { KnownTemplate } from '../../../wire/definition/known';
import type { Message } from '../../../wire/message';
import type { Preview } from '../../operation';
import { fileText, placeText } from './attachments';
import { interactiveText } from './interactiveText';
import { blocks, lines } from './layout';
import { templatePreview } from './template/templatePreview';

/** The text of a request as its recipient would read it. */
export const messagePreview = (
	{ messages }: { messages: Message[] },
	template?: KnownTemplate,
): Preview => joinedPreview(messages.map((message) => previewOf(message, template)));

/** The previews of several messages as one, with a line between them. */
export const joinedPreview = (previews: Preview[]): Preview => ({
	text: previews.map(({ text }) => text).join('\n\n---\n\n'),
	notes: [...new Set(previews.flatMap(({ notes }) => notes))],
});

const ADDRESS_WITHOUT_NAME = 'WhatsApp shows the address only if the location has a name.';

export function previewOf(message: Message, template?: KnownTemplate): Preview {
	switch (message.type) {
		case 'text':
			return plain(message.text.body);
		case 'image':
			return plain(blocks(fileText('Image', message.image), message.image.caption));
		case 'video':
			return plain(blocks(fileText('Video', message.video), message.video.caption));
		case 'audio':
			return plain(fileText('Audio', message.audio));
		case 'document':
			return plain(blocks(fileText('Document', message.document), message.document.caption));
		case 'location': {
			const { name, address } = message.location;
			const isHidden = address !== undefined && name === undefined;
			return {
				text: placeText('Location', message.location),
				notes: isHidden ? [ADDRESS_WITHOUT_NAME] : [],
			};
		}
		case 'contacts':
			return plain(lines(...message.contacts.map(({ name }) => `Contact: ${name.formattedName}`)));
		case 'interactive':
			return plain(interactiveText(message.interactive));
		case 'template':
			return templatePreview(message.template, template);
	}
}

const plain = (text: string): Preview => ({ text, notes: [] });
