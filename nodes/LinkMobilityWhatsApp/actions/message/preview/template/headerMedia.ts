import type { Component } from '../../../../wire/template/filledInComponent';
import { fileText, placeText } from '../attachments';
import { headerIn } from './sentTemplate';

/**
 * The file or place in the header of a template; undefined if the header is a text or missing.
 *
 * @param label begins the text, such as `Image` or `Header image`
 */
export function headerMedia(
	components: Component[],
	label: (kind: 'image' | 'video' | 'document' | 'location') => string,
): string | undefined {
	const value = headerIn(components);
	switch (value?.type) {
		case 'image':
			return fileText(label('image'), value.image);
		case 'video':
			return fileText(label('video'), value.video);
		case 'document':
			return fileText(label('document'), value.document);
		case 'location':
			return placeText(label('location'), value.location);
		default:
			return undefined;
	}
}
