import type { Label } from '../../labels/labels';
import { ID_IS_LINK, NOT_A_LINK, ONE_SOURCE } from '../../wire/media';

/** What to do with a file that is in n8n; also the hint of fields for links. */
export const NO_FILE =
	'A file from another node cannot be sent directly: upload it to a public address first, and enter that address';

/** The name of a binary property in n8n, such as `data` or `attachment_0`. */
const BINARY_FIELD = /^[a-z_]\w*$/i;

/** A link that WhatsApp downloads a file from. */
export const linkLabel = (label: string): Label => ({
	label,
	words: (reason, value) =>
		reason === NOT_A_LINK && BINARY_FIELD.test(String(value).trim())
			? `${reason}. ${NO_FILE}`
			: reason,
});

/** The ID of a file that was uploaded to WhatsApp. */
export const mediaIdLabel = (label: string): Label => ({
	label,
	words: (reason) =>
		reason === ID_IS_LINK
			? 'cannot be a link. For a link, choose Link instead of Media ID'
			: reason,
});

/** A file as a whole. The panel asks for one of two fields: its link or its media ID. */
export const fileLabel = (label: string, link: string, mediaId: string): Label => ({
	label,
	words: (reason) =>
		reason === ONE_SOURCE ? `needs either ${link} or ${mediaId}, and not both` : reason,
});
