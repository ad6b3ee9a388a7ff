import { html } from 'htm/preact';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** `American English (en_US)`; the code alone if it is not a language. */
export function language(code) {
	try {
		return `${names.of(code.replace('_', '-'))} (${code})`;
	} catch {
		// A configuration can have any text as a language.
		return code;
	}
}

/** `In review` from `PENDING`, `Incorrect category` from `INCORRECT_CATEGORY`. */
export function word(name) {
	if (name === 'PENDING') return 'In review';
	const words = name.replaceAll('_', ' ').toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The color of a status: good can be sent, wait not yet, the others no longer. */
const moods = { APPROVED: 'good', PENDING: 'wait', IN_APPEAL: 'wait', PAUSED: 'rest' };

export const Status = ({ template: { status } }) => html`
	<span class="badge" data-testid="template-status" data-mood=${moods[status] ?? 'bad'}
		>${word(status)}</span
	>
`;

const decided = {
	approve: (seconds) => `approves it ${seconds} s after its submission`,
	reject: (seconds) => `rejects it ${seconds} s after its submission`,
	byHand: () => 'waits for you',
};

/** What the status of a template means for sending it. */
export function meaning({ status, rejected_reason: reason }, { verdict, delay }) {
	const meanings = {
		APPROVED: 'Approved: it can be sent.',
		PENDING: `In review: it cannot be sent yet. WhatsApp ${decided[verdict](Math.round(delay / 1000))}${verdict === 'byHand' ? '' : ', unless you decide first'}.`,
		REJECTED: `Rejected${reason ? `, ${word(reason).toLowerCase()}` : ''}: it cannot be sent. Update it in n8n to submit it for review again.`,
		PAUSED:
			'Paused for low quality: a message with it fails with 132015 until it is approved again.',
		DISABLED: 'Disabled permanently: a message with it fails with 132016. Create another one.',
	};
	return meanings[status] ?? `${word(status)}: it cannot be sent.`;
}
