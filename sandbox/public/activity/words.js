/** What has become of a message of the business, by its status. */
const statusWords = {
	queued: (who) => `Queued for ${who}`,
	sent_to_whatsapp: (who) => `On its way to ${who}`,
	sent: (who) => `Sent to ${who}`,
	delivered: (who) => `Delivered to ${who}`,
	read: (who) => `Read by ${who}`,
	failed: (who) => `Not delivered to ${who}`,
	invalid_contact: (who) => `${who} is not on WhatsApp`,
};

/** The same of a message that is on no phone, by the result code of its last report. */
const codeWords = {
	112002: statusWords.sent_to_whatsapp,
	112006: statusWords.sent,
	112003: statusWords.delivered,
	112007: statusWords.read,
	112403: statusWords.failed,
	112404: statusWords.invalid_contact,
};

/**
 * A message in words: `Read by Ann`.
 *
 * @param {import('../live.js').Message} message
 * @param {string} name of the person
 */
export function messageWords({ from, status, content }, name) {
	if (from === 'business') return statusWords[status](name);
	return content.contentType === 'REACTION' ? `${name} reacted` : `${name} wrote`;
}

/**
 * A callback in words, from its title such as `112007 read`.
 *
 * @param {string} title
 * @param {string} name of the person
 */
export const callbackWords = (title, name) => codeWords[title.split(' ')[0]]?.(name) ?? title;

/** The maximum number of people that are named. */
const NAMED = 2;

/** `Ann, Bo` or `1,000 people`, from numbers with commas between them. */
export function everyone(about, nameOf) {
	const numbers = about.split(', ').filter(Boolean);
	if (numbers.length <= NAMED) return numbers.map(nameOf).join(', ');
	return `${numbers.length.toLocaleString('en')} people`;
}

/** Whether the title of a callback is that of a report that a message was not delivered. */
export const isFailure = (title) => /^11240[34] /.test(title ?? '');

/** The title of a callback in words: `Report “delivered”` from `112003 delivered`; any other as it is. */
export const calledWith = (title) => title.replace(/^\d{6} (.*)$/, 'Report “$1”');
