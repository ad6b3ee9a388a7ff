import type { Config } from '../../config';

/** Who writes to whom, and when: what a sample callback is built from. */
export interface Scene {
	config: Config;
	/** Where the sandbox serves its files, such as `http://127.0.0.1:4010`. */
	origin: string;
	/** The number of the person. */
	person: string;
	/** The number of the business. */
	business: string;
	now: Date;
	/** LINK's ID of the message that the callback is about. */
	messageId: string;
	/** WhatsApp's ID of the same message. */
	wamid: string;
	/** WhatsApp's ID of a message of the business that the person answers. */
	answered: string;
}

/** A callback that LINK can post, or several about one message. */
export interface SampleCallback {
	/** By which a script asks for it. */
	name: string;
	/** What the page calls it. */
	label: string;
	/** The heading it has on the page. */
	group: string;
	/** Only reports can be posted as form fields. See docs/decisions.md#callback-formats. */
	about: 'message' | 'report' | 'other';
	/** The bodies that LINK posts one after the other. */
	bodies(scene: Scene): unknown[];
}
