import { callback } from '../callback';
import type { Callback } from '../callback';
import type { Attempt } from '../probe';

/** A way in for a stranger's text or, as JSON, for a list or an object. */
export type Entry = (value: string) => Attempt | Promise<Attempt>;
export type Entries = Readonly<Record<string, Entry>>;

/** A callback whose answer no test looks at. */
export const inCallback = (body: unknown, text: string, more: Callback = {}): Attempt => ({
	...callback({ text: '', body, ...more }),
	text,
	answer: undefined,
});
