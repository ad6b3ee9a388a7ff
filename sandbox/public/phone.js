import { html } from 'htm/preact';
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import * as icons from './icons.js';
import { People } from './people.js';

/**
 * Who there is, and one person's phone.
 *
 * @param {{ everything: import('./live.js').Everything, within: string }} props `within` is the
 * number whose conversation is open
 */
export function Phone({ everything, within }) {
	const person = everything.people.find((one) => one.number === within);
	return html`
		<div class="device" data-shows=${person ? 'conversation' : 'people'}>
			<${People} everything=${everything} current=${within} />
			${person
				? html`<${Conversation} person=${person} everything=${everything} />`
				: html`<${Nobody} limit=${everything.limits.text} />`}
		</div>
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
