const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const exact = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const long = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

const DAY_MS = 24 * 60 * 60 * 1000;

export const time = (at) => clock.format(new Date(at));
export const second = (at) => exact.format(new Date(at));

/** `Today`, `Yesterday`, or the date. */
export function day(at, form = long) {
	const date = new Date(at);
	const key = date.toDateString();
	if (key === new Date().toDateString()) return 'Today';
	if (key === new Date(Date.now() - DAY_MS).toDateString()) return 'Yesterday';
	return form.format(date);
}

/** The time of today, the day of any earlier time. */
export const timeOrDay = (at) => (day(at) === 'Today' ? time(at) : day(at, short));
