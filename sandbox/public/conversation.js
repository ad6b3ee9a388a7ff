import { html } from 'htm/preact';
import { Fragment } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { Avatar } from './avatar.js';
import { Bubble } from './bubble.js';
import { Composer } from './composer.js';
import * as icons from './icons.js';
import { useNewest } from './stickToNewest.js';
import { open } from './route.js';
import { useRead } from './reportRead.js';
import { day } from './time.js';
import { ServiceWindow } from './serviceWindow.js';

/** How many messages are drawn at first. */
const DRAWN = 25;

/**
 * The phone of one person, with the conversation with the business.
 *
 * @param {{
 *   person: import('./live.js').Person,
 *   everything: import('./live.js').Everything,
 * }} props
 */
export function Conversation({ person, everything }) {
	const messages = useOwn(everything.messages, person.number);
	const reactions = useMemo(() => reactionsOf(messages), [messages]);
	const bubbles = useMemo(() => messages.filter((one) => !isReaction(one)), [messages]);
	const [most, setMost] = useState(DRAWN);
	const drawn = useMemo(() => bubbles.slice(-most), [bubbles, most]);
	const [quoted, setQuoted] = useState(undefined);
	const { list, away, toNewest, onScroll, onGrown } = useNewest(person.number, drawn);
	useRead(messages);
	const business = messages.at(-1)?.business ?? everything.sources[0];
	return html`
		<section class="conversation" aria-label=${`The phone of ${person.name}`}>
			<header class="bar">
				<button class="round only-narrow" aria-label="Back to the people" onClick=${() => open()}>
					${icons.back()}
				</button>
				<${Avatar} person=${person} />
				<div class="who">
					<h2 dir="auto">${person.name}’s phone</h2>
					<p class="numbers"><span>${person.number}</span> <span>writes to ${business}</span></p>
				</div>
				<${ServiceWindow}
					number=${person.number}
					at=${person.wroteTo[business]}
					window=${everything.limits.window}
				/>
			</header>
			<div class="scroll">
				<div
					class="messages"
					role="log"
					aria-live="polite"
					aria-label="Messages"
					tabindex="0"
					ref=${list}
					onScroll=${onScroll}
					onLoadCapture=${onGrown}
					onLoadedMetadataCapture=${onGrown}
				>
					${!messages.length && html`<${Empty} person=${person} business=${business} />`}
					${drawn.length < bubbles.length &&
					html`<button class="more" data-testid="earlier" onClick=${() => setMost(most + DRAWN)}>
						Show earlier messages
					</button>`}
					${drawn.map((message, index) => {
						const on = day(message.times.queued);
						const previous = drawn[index - 1];
						const original = messages.find(({ wamid }) => wamid === message.quoted);
						return html`
							<${Fragment} key=${message.id}>
								${(!previous || day(previous.times.queued) !== on) &&
								html`<p class="day">${on}</p>`}
								<${Bubble}
									message=${message}
									original=${original}
									name=${person.name}
									reaction=${reactions.get(message.wamid)}
									catalog=${everything.catalog}
									onReply=${setQuoted}
								/>
							<//>
						`;
					})}
				</div>
				${away &&
				html`<button class="round newest" aria-label="Go to the newest message" onClick=${toNewest}>
					${icons.down()}
				</button>`}
			</div>
			<${Composer}
				key=${person.number}
				person=${person}
				limit=${everything.limits.text}
				quoted=${quoted?.person === person.number ? quoted : undefined}
				onUnquote=${() => setQuoted(undefined)}
			/>
		</section>
	`;
}

/** The messages of a person: the same array until one of them has changed. */
function useOwn(messages, number) {
	const previous = useRef([]);
	return useMemo(() => {
		const own = messages.filter(({ person }) => person === number);
		const isSame =
			own.length === previous.current.length &&
			own.every((message, index) => message === previous.current[index]);
		if (!isSame) previous.current = own;
		return previous.current;
	}, [messages, number]);
}

const isReaction = ({ content }) => content.contentType === 'REACTION';

/** The last emoji under each message, by wamid; undefined if it was removed. */
const reactionsOf = (messages) =>
	new Map(messages.filter(isReaction).map(({ quoted, content }) => [quoted, content.emoji]));

const Empty = ({ person, business }) => html`
	<div class="empty">
		${icons.device(40)}
		<h3>No messages yet</h3>
		<p>
			Send a text to <code>${person.number}</code> from n8n, and it shows here. Or write first: your
			message below goes to the business ${business}, and starts the workflow that waits for
			messages.${!person.wrote && ' Until then, only templates arrive.'}
		</p>
	</div>
`;
