import { html } from 'htm/preact';
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import * as icons from './icons.js';
import { People } from './people.js';

/**
 * The list of people, and the phone of one of them.
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
				? html`<${Conversation} key=${person.number} person=${person} everything=${everything} />`
				: html`<${NoPerson} limit=${everything.limits.text} />`}
		</div>
	`;
}

const NoPerson = ({ limit }) => html`
	<section class="conversation" aria-label="No phone is open">
		<div class="messages">
			<div class="empty">
				${icons.device(40)}
				<h3>Choose a person</h3>
				<p>
					You see what arrives on their phone, and write as them. A text that n8n sends to one of
					these numbers shows up at once.
				</p>
			</div>
		</div>
		<${Composer} limit=${limit} />
	</section>
`;
