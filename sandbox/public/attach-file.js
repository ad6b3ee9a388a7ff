import { html } from 'htm/preact';
import { File } from './contents/media.js';
import { Sheet } from './sheet.js';

/** The files that the sandbox serves, in place of a camera. */
const files = {
	photo: { kind: 'image', path: 'photo.jpg', title: 'Send a photo' },
	video: { kind: 'video', path: 'video.mp4', title: 'Send a video' },
	document: { kind: 'document', path: 'document.pdf', title: 'Send a document' },
};

/** Shows the file, and asks for its caption. */
export function FileSheet({ dialog, file, onSend }) {
	const { kind, path, title } = files[file];
	const send = async (fields) => {
		const caption = String(fields.get('caption'));
		await onSend({ file, ...(caption.trim() && { caption }) });
	};
	return html`
		<${Sheet} dialog=${dialog} title=${title} send="Send" testid="file-send" onSend=${send}>
			<${File} key=${file} kind=${kind} file=${{ link: `${location.origin}/media/${path}` }} />
			<label>
				<span>${kind === 'document' ? 'File name' : 'Caption'} (optional)</span>
				<input
					name="caption"
					dir="auto"
					autocomplete="off"
					placeholder=${kind === 'document' ? 'Price list.pdf' : ''}
				/>
			</label>
		<//>
	`;
}
