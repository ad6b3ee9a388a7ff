import type { Config } from '../../config';

/** What a callback is made for: who writes to whom, and when. */
export interface Scene {
	config: Config;
	/** Where the sandbox serves its files, such as `http://127.0.0.1:4010`. */
	origin: string;
	/** The number of the person. */
	person: string;
	/** The number of the business. */
	business: string;
	now: Date;
	/** LINK's ID of what the callback is about. */
	messageId: string;
	/** WhatsApp's own ID of the same. */
	wamid: string;
	/** WhatsApp's ID of a message of the business that the person answers. */
	answered: string;
}

/** A callback that the specification or the notes know, or several about one message. */
export interface Known {
	/** By which a script asks for it. */
	name: string;
	/** What it is to the person at the page. */
	label: string;
	/** The heading it stands under. */
	group: string;
	/** Form fields are for reports alone. Source: api-notes 3.1. */
	about: 'message' | 'report' | 'other';
	/** What LINK posts, one after the other. */
	bodies(scene: Scene): unknown[];
}
