import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import * as icons from './icons.js';
import { useMenu } from './menu.js';
import { answer } from './server.js';

/** The emoji that WhatsApp offers first. */
const EMOJIS = ['👍', '❤️', '😂', '😮', '😢', '🙏'];

/** Puts an emoji under a message; a click on the current one removes it. */
export function React({ message: { person, wamid }, reaction }) {
	const { isOpen, toggle, close, menu } = useMenu();
	const [problem, setProblem] = useState('');
	const put = async (emoji) => {
		try {
			const chosen = emoji === reaction ? null : emoji;
			await answer(person, 'reactions', { quoted: wamid, emoji: chosen });
			setProblem('');
			close();
		} catch (error) {
			setProblem(error.message);
		}
	};
	return html`
		<div class="opener" ...${menu}>
			<button
				class="round"
				data-testid="react"
				title="React to this message"
				aria-label="React to this message"
				aria-expanded=${isOpen}
				onClick=${toggle}
			>
				${icons.smile(18)}
			</button>
			${isOpen &&
			html`<div class="popup emojis">
				${EMOJIS.map(
					(emoji) => html`
						<button
							class="round"
							aria-label=${emoji === reaction ? `Remove ${emoji}` : `React with ${emoji}`}
							aria-pressed=${emoji === reaction}
							onClick=${() => put(emoji)}
						>
							${emoji}
						</button>
					`,
				)}
				${problem && html`<p class="problem" role="alert">${problem}</p>`}
			</div>`}
		</div>
	`;
}
