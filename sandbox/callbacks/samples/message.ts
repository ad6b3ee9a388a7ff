import { wrapIncoming } from '../../link/incoming';
import type { MediaOf } from './files';
import type { SampleCallback, Scene } from './sample';

/** The `content.message` of a callback. */
type ContentOf = (scene: Scene) => Record<string, unknown>;

interface Options {
	/** Replaces fields next to `content`. */
	fields?: Record<string, unknown>;
	/** Adds the context of a message of the business that is answered. */
	isAnswer?: boolean;
}

/** An incoming message. Source: specification, Incoming Messages. */
export const message = (
	group: string,
	name: string,
	label: string,
	contentOf: ContentOf,
	{ fields, isAnswer }: Options = {},
): SampleCallback => ({
	name,
	label,
	group,
	about: 'message',
	bodies: (scene) => {
		const { messageId: id, wamid, person, business, now, config } = scene;
		// See docs/decisions.md#context-number.
		const context = { source: business.replace('+', ''), id: scene.answered };
		const content = { ...contentOf(scene), ...(isAnswer && { context }) };
		const parties = { id, wamid, person, business, times: { queued: now.toISOString() } };
		return [{ ...wrapIncoming(content, parties, config), ...fields }];
	},
});

export const text =
	(words: string): ContentOf =>
	() => ({ contentType: 'TEXT', text: words });

export const interactive =
	(type: string, reply: unknown): ContentOf =>
	() => ({ contentType: 'INTERACTIVE', interactive: { type, [type]: reply } });

export const media =
	(mediaOf: MediaOf): ContentOf =>
	(scene) => ({ contentType: 'MEDIA', media: mediaOf(scene) });

export const reaction =
	(emoji?: string): ContentOf =>
	() => ({ contentType: 'REACTION', ...(emoji && { emoji }) });

export const flow = (response_json: unknown) =>
	interactive('nfm_reply', { name: 'flow', body: 'Sent', response_json });
