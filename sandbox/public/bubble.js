import { html } from 'htm/preact';
import { Contents } from './contents.js';
import { drawnOnChange } from './drawnOnChange.js';
import * as icons from './icons.js';
import { React } from './react.js';
import { Ticks } from './ticks.js';
import { time } from './time.js';
import { summaryOf } from './summary.js';

/**
 * One message: on the left if the business sent it, on the right if the person wrote it.
 *
 * @param {{
 *   message: import('./live.js').Message,
 *   original: import('./live.js').Message | undefined,
 *   name: string,
 *   reaction: string | undefined, the person's emoji under it
 *   catalog: import('./live.js').Catalog,
 *   onReply: (message: import('./live.js').Message) => void,
 * }} props
 */
export const Bubble = drawnOnChange(({ message, original, name, reaction, catalog, onReply }) => {
	const { from, id, status, times, refusal } = message;
	const isIncoming = from === 'business';
	return html`
		<article
			class="bubble"
			id=${`message-${id}`}
			data-testid="message"
			data-direction=${isIncoming ? 'incoming' : 'outgoing'}
			data-status=${status}
			aria-label=${isIncoming ? 'From the business' : `From ${name}`}
		>
			${original && html`<${Quote} message=${original} name=${name} />`}
			<div class="contents" inert=${status === 'failed' && isIncoming}>
				<${Contents} message=${message} catalog=${catalog} />
			</div>
			${refusal &&
			html`<p class="refusal">
				Never reached this phone: (#${refusal.code}) ${refusal.title}. ${refusal.details}
			</p>`}
			<footer>
				<time datetime=${times.queued}>${time(times.queued)}</time>
				<${Ticks} message=${message} />
			</footer>
			${reaction && html`<span class="reaction" data-testid="reaction">${reaction}</span>`}
			${status !== 'failed' &&
			html`<div class="tools">
				<${React} message=${message} reaction=${reaction} />
				<button
					class="round"
					title="Answer this message"
					aria-label="Answer this message"
					onClick=${() => onReply(message)}
				>
					${icons.reply(18)}
				</button>
			</div>`}
		</article>
	`;
});

/** The message that another one answers. */
export function Quote({ message, name }) {
	return html`
		<blockquote class="quote" data-from=${message.from}>
			<b>${message.from === 'business' ? 'Business' : name}</b>
			<span dir="auto">${summaryOf(message)}</span>
		</blockquote>
	`;
}
