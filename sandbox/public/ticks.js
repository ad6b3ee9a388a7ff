import { html } from 'htm/preact';
import * as icons from './icons.js';
import { second } from './time.js';

/** The status of a message of the business. */
const businessStatuses = {
	queued: [icons.clock, 'Queued at LINK'],
	sent_to_whatsapp: [icons.clock, 'Passed on to WhatsApp'],
	sent: [icons.tick, 'Sent by WhatsApp'],
	delivered: [icons.ticks, 'Delivered to this phone'],
	read: [icons.ticks, 'Read on this phone'],
	failed: [icons.warning, 'Not delivered'],
};

/** The status of a message of the person. */
const personStatuses = {
	queued: [icons.clock, 'On its way to your workflow'],
	delivered: [icons.tick, 'Received by your workflow'],
	failed: [icons.warning, 'No workflow took it: see Activity'],
};

const LEGEND = 'Reported to the business: ✓ sent, ✓✓ delivered, ✓✓ in blue read';

/** @param {{ message: import('./live.js').Message }} props */
export function Ticks({ message: { from, status, times } }) {
	const isBusiness = from === 'business';
	const [icon, words] = (isBusiness ? businessStatuses : personStatuses)[status] ?? [
		icons.info,
		status,
	];
	const at = times[status] ? ` at ${second(times[status])}` : '';
	const title = `${words}${at}.${isBusiness ? ` ${LEGEND}.` : ''}`;
	return html`<span
		class="ticks"
		data-status=${status}
		role="img"
		aria-label=${words}
		title=${title}
		>${icon(16)}</span
	>`;
}
