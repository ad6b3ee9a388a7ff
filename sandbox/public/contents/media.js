import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import * as icons from '../icons.js';
import { webAddress, Words } from '../linked.js';

/**
 * An image, a video, a sound or a document; or a box in its place if it cannot be shown.
 *
 * @param {{
 *   kind: 'image' | 'video' | 'audio' | 'document' | 'sticker',
 *   file: { link?: string, id?: string, caption?: string, filename?: string },
 * }} props
 */
export function File({ kind, file }) {
	const [isBroken, setBroken] = useState(false);
	const link = webAddress(file.link);
	const Shown = link && !isBroken ? shown[kind] : Missing;
	return html`
		<div class="file" data-kind=${kind}>
			<${Shown}
				...${file}
				link=${link}
				kind=${kind}
				isBroken=${isBroken}
				onBroken=${() => setBroken(true)}
			/>
		</div>
		${file.caption && html`<${Words} text=${file.caption} />`}
	`;
}

const Picture = ({ link, caption, onBroken, kind }) => html`
	<img src=${link} alt=${caption ?? kind} referrerpolicy="no-referrer" onError=${onBroken} />
`;

const shown = {
	image: Picture,
	sticker: Picture,
	video: ({ link, onBroken }) => html`
		<video src=${link} controls playsinline preload="metadata" onError=${onBroken}></video>
	`,
	audio: ({ link, onBroken }) => html`
		<audio src=${link} controls preload="metadata" onError=${onBroken}></audio>
	`,
	document: ({ link, filename }) => html`
		<a class="document" href=${link} target="_blank" rel="noopener noreferrer">
			${icons.page(28)}
			<b dir="auto">${filename ?? lastPart(link)}</b>
			<span>Open the document</span>
		</a>
	`,
};

/** The last part of an address, usually the name of a file. */
const lastPart = (link) =>
	decodeURI(new URL(link, location.href).pathname).split('/').pop() || 'Document';

const names = {
	image: ['Image', icons.picture],
	sticker: ['Sticker', icons.sticker],
	video: ['Video', icons.film],
	audio: ['Voice message', icons.voice],
	document: ['Document', icons.page],
};

const Missing = ({ kind, id, link, filename, isBroken }) => html`
	<div class="missing">
		${names[kind][1](28)}
		<b dir="auto">${filename ?? names[kind][0]}</b>
		<span dir="ltr"
			>${isBroken ? `Cannot be loaded from ${link}` : `Media ID ${id ?? '(none)'}`}</span
		>
	</div>
`;
