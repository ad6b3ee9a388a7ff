import { html } from 'htm/preact';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** `American English (en_US)`; the code alone where it is not one of the world's. */
export function language(code) {
	try {
		return `${names.of(code.replace('_', '-'))} (${code})`;
	} catch {
		// Whatever a configuration calls a language.
		return code;
	}
}

/** `In review` from `PENDING`, `Incorrect category` from `INCORRECT_CATEGORY`. */
export function word(name) {
	if (name === 'PENDING') return 'In review';
	const words = name.replaceAll('_', ' ').toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Good ones can be sent, waiting ones not yet, all others not any more. */
const moods = { APPROVED: 'good', PENDING: 'wait', IN_APPEAL: 'wait', PAUSED: 'rest' };

export const Status = ({ template: { status } }) => html`
	<span class="badge" data-testid="template-status" data-mood=${moods[status] ?? 'bad'}
		>${word(status)}</span
	>
`;

const decided = {
	approve: (seconds) => `approves it by itself ${seconds} s after it was handed in`,
	reject: (seconds) => `rejects it by itself ${seconds} s after it was handed in`,
	byHand: () => 'waits for you',
};

/** What its status means to whoever wants to send it. */
export function meaning({ status, rejected_reason: reason }, { verdict, delay }) {
	const known = {
		APPROVED: 'Approved: it can be sent.',
		PENDING: `In review: it cannot be sent yet. WhatsApp ${decided[verdict](Math.round(delay / 1000))}${verdict === 'byHand' ? '' : ', unless you decide first'}.`,
		REJECTED: `Rejected${reason ? `, ${word(reason).toLowerCase()}` : ''}: it cannot be sent. Update it in n8n, and it goes into review again.`,
		PAUSED:
			'Paused for low quality: a message with it fails with 132015 until it is approved again.',
		DISABLED: 'Disabled for good: a message with it fails with 132016. Create another one.',
	};
	return known[status] ?? `${word(status)}: it cannot be sent.`;
}
