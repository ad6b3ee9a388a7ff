/** An error of Meta in plain words, and what to do about it. */
export interface MetaError {
	cause: string;
	fix: string;
	/** Whether the same request can succeed later, without a change. */
	retryable: boolean;
}

export const once = (cause: string, fix: string): MetaError => ({ cause, fix, retryable: false });
export const again = (cause: string, fix: string): MetaError => ({ cause, fix, retryable: true });
