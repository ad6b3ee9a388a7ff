import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { Activity } from './activity.js';
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import * as icons from './icons.js';
import { useLive } from './live.js';
import { People } from './people.js';
import { useOpen } from './place.js';

/** The whole page: who there is, one person's phone, and what LINK did. */
export function Phone() {
	const { everything, connected } = useLive();
	const number = useOpen();
	const [showsActivity, setShowsActivity] = useState(false);
	const person = everything?.people.find((one) => one.number === number);
	return html`
		<header class="top">
			<span class="brand"
				>${icons.device(22)}
				<h1>Sandbox phone</h1></span
			>
			<p>A make-believe LINK and WhatsApp. No message leaves this computer.</p>
			<button
				class="only-overlaid toggle"
				aria-expanded=${showsActivity}
				aria-controls="activity"
				onClick=${() => setShowsActivity(!showsActivity)}
			>
				${icons.list(18)} Activity
			</button>
		</header>
		<p class="lost" role="status" hidden=${connected}>
			The sandbox does not answer. Is it still running? Trying again…
		</p>
		${everything &&
		html`<main data-shows=${person ? 'conversation' : 'people'} data-activity=${showsActivity}>
			<div class="device">
				<${People} everything=${everything} current=${number} />
				${person
					? html`<${Conversation} person=${person} everything=${everything} />`
					: html`<${Nobody} limit=${everything.limits.text} />`}
			</div>
			<${Activity}
				activity=${everything.activity}
				apiUrl=${location.origin + everything.basePath}
				onClose=${() => setShowsActivity(false)}
			/>
		</main>`}
	`;
}

const Nobody = ({ limit }) => html`
	<section class="conversation" aria-label="No phone is open">
		<div class="messages">
			<div class="nothing">
				${icons.device(40)}
				<h3>Choose a person</h3>
				<p>
					You see what arrives on their phone, and write as them. A text sent from n8n to one of
					these numbers shows up by itself.
				</p>
			</div>
		</div>
		<${Composer} limit=${limit} />
	</section>
`;
