import type { Disposition } from './disposition';

/** Advice on a failed message. */
export interface Advice {
	fix: string;
	/** Whether the same message, sent again within the hour, may be delivered; null if that is not known. */
	retryable: boolean | null;
	disposition: Disposition;
}

/** A code of Meta in plain words, and what to do about it. */
export interface MetaAdvice extends Advice {
	cause: string;
}

type Advise = (cause: string, fix: string) => MetaAdvice;

const advise =
	(disposition: Disposition, retryable: boolean): Advise =>
	(cause, fix) => ({ cause, fix, retryable, disposition });

/** For errors that resolve within a minute. */
export const retryNow = advise('retry_now', true);
/** For errors that resolve within an hour. */
export const retryWithinHour = advise('retry_later', true);
/** For errors that last for hours or days. */
export const retryAnotherDay = advise('retry_later', false);
export const sendTemplate = advise('send_template', false);
export const suppress = advise('suppress', false);
/** For errors that a person has to fix. */
export const personActs = advise('fix', false);
