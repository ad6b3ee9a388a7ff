import type { CallbackKind } from './gates';

/** Something that LINK posts to the webhooks of a gate. */
export interface Callback {
	/** Callbacks of one key arrive one after the other. */
	key: string;
	title: string;
	/** The number of the person it is about. */
	about: string;
	/** The IDs of the messages that it is about. */
	messages?: string[];
	kind?: CallbackKind;
	/** Waits for its turn in the line of the gate. */
	isPaced?: boolean;
	/** True once it is no longer to be posted. */
	isObsolete?: () => boolean;
	body: unknown;
	/** Puts the parameters of the gate into the body. */
	withGateParameters?: boolean;
	/** The body as form fields, which are posted in place of JSON. */
	form?: string;
	/** Posts with a login that is not the gate's. */
	wrongLogin?: boolean;
	/** Called for each webhook that takes the callback. */
	onAccepted?: () => void;
}
