import { identifier } from './text';

/** A slash or a backslash, also percent-encoded once or several times (`%2f`, `%255c`). */
const SEPARATOR = /[/\\]|%(?:25)*(?:2f|5c)/i;

/** `.` or `..`, also percent-encoded once or several times. */
const DOTS = /^(?:\.|%(?:25)*2e){1,2}$/i;

/** Half of a character, which cannot be encoded. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether a value would leave its place in the path of a URL. */
const leavesItsSegment = (value: string) =>
	SEPARATOR.test(value) || DOTS.test(value) || LONE_SURROGATE.test(value);

/** An identifier that becomes one segment of a URL's path. */
export const pathSegment = () =>
	identifier().refine(
		(value) => !leavesItsSegment(value),
		'cannot be . or .. and cannot contain slashes. Enter the ID as you got it',
	);
