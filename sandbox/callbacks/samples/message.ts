import { around } from '../../link/incoming';
import type { Known, Scene } from './sample';
import type { File } from './files';

/** The `content.message` of a callback. */
type Content = (scene: Scene) => Record<string, unknown>;

interface More {
	/** What differs around the content. */
	around?: Record<string, unknown>;
	/** Whether it answers a message of the business. */
	answers?: boolean;
}

/** An incoming message under a heading, by name, with a label. Source: L1786-1833. */
export const message = (
	group: string,
	name: string,
	label: string,
	content: Content,
	more: More = {},
): Known => ({
	name,
	label,
	group,
	about: 'message',
	bodies: (scene) => {
		const { messageId: id, wamid, person, business, now, config } = scene;
		// The specification's context has the number without its plus sign. Source: A-54.
		const context = { source: business.replace('+', ''), id: scene.answered };
		const written = { ...content(scene), ...(more.answers && { context }) };
		const parties = { id, wamid, person, business, times: { queued: now.toISOString() } };
		return [{ ...around(written, parties, config), ...more.around }];
	},
});

export const text =
	(words: string): Content =>
	() => ({ contentType: 'TEXT', text: words });

export const interactive =
	(type: string, answer: unknown): Content =>
	() => ({ contentType: 'INTERACTIVE', interactive: { type, [type]: answer } });

export const media =
	(file: File): Content =>
	(scene) => ({ contentType: 'MEDIA', media: file(scene) });

export const reaction =
	(emoji?: string): Content =>
	() => ({ contentType: 'REACTION', ...(emoji && { emoji }) });

export const flow = (response_json: unknown) =>
	interactive('nfm_reply', { name: 'flow', body: 'Sent', response_json });
