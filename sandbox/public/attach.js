import { html } from 'htm/preact';
import { useRef, useState } from 'preact/hooks';
import { FileSheet } from './attach-file.js';
import { ContactSheet } from './contact-form.js';
import { LocationSheet } from './contents/location-form.js';
import * as icons from './icons.js';
import { useMenu } from './menu.js';
import { answer } from './server.js';

/** The kinds of content in addition to text. The form asks for the caption of a file before the file. */
const choices = [
	['photo', 'Photo', icons.picture],
	['video', 'Video', icons.film],
	['voice', 'Voice message', icons.voice],
	['document', 'Document', icons.page],
	['sticker', 'Sticker', icons.sticker],
	['location', 'Location', icons.pin],
	['contact', 'Contact', icons.person],
];

/**
 * @param {{
 *   person?: import('./live.js').Person,
 *   quoted?: import('./live.js').Message,
 *   onSent?: () => void,
 * }} props
 */
export function Attach({ person, quoted, onSent }) {
	const { isOpen, toggle, close, menu } = useMenu();
	const [problem, setProblem] = useState('');
	const sheets = { location: useRef(null), contact: useRef(null), file: useRef(null) };
	const [file, setFile] = useState('photo');
	const act = async (what, body) => {
		await answer(person.number, what, { ...body, quoted: quoted?.wamid ?? null });
		onSent?.();
	};
	const choose = async (choice) => {
		setProblem('');
		close();
		if (choice === 'location' || choice === 'contact') return sheets[choice].current.showModal();
		if (choice === 'voice' || choice === 'sticker') {
			return await act('media', { file: choice }).catch(({ message }) => setProblem(message));
		}
		setFile(choice);
		return sheets.file.current.showModal();
	};
	return html`
		<div class="opener" ...${menu}>
			<button
				type="button"
				class="round"
				data-testid="attach"
				aria-label="Attach something"
				title="Photo, location, contact …"
				aria-expanded=${isOpen}
				disabled=${!person}
				onClick=${toggle}
			>
				${icons.attach()}
			</button>
			${isOpen &&
			html`<div class="popup menu">
				${choices.map(
					([choice, name, icon]) => html`
						<button type="button" data-testid=${`attach-${choice}`} onClick=${() => choose(choice)}>
							${icon(18)} ${name}
						</button>
					`,
				)}
			</div>`}
			${problem && html`<p class="problem popup" role="alert">${problem}</p>`}
		</div>
		<${LocationSheet} dialog=${sheets.location} onSend=${(place) => act('locations', place)} />
		<${ContactSheet} dialog=${sheets.contact} onSend=${(contact) => act('contacts', contact)} />
		<${FileSheet} dialog=${sheets.file} file=${file} onSend=${(media) => act('media', media)} />
	`;
}
