/** Why Meta did not do something, in plain words, and what to do about it. */
export interface MetaError {
	cause: string;
	fix: string;
	/** Whether the same can go well when it is sent again, without anything else being changed. */
	retryable: boolean;
}

export const once = (cause: string, fix: string): MetaError => ({ cause, fix, retryable: false });
export const again = (cause: string, fix: string): MetaError => ({ cause, fix, retryable: true });
