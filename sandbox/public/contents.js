import { html } from 'htm/preact';
import { useErrorBoundary } from 'preact/hooks';
import { Button, Contact, Interactive, Location, Media, Order } from './contents/answers.js';
import { Contacts } from './contents/contacts.js';
import { Interactive as InteractiveMessage } from './contents/interactive.js';
import { Place } from './contents/map.js';
import { File } from './contents/media.js';
import { Template } from './contents/template.js';
import { Words } from './linked.js';
import { answer } from './server.js';
import { reactionText } from './summary.js';

const fileOf = (kind) => (props) => html`<${File} kind=${kind} file=${props.content[kind]} />`;

/** The messages of the business, by type. */
const businessContents = {
	text: ({ content }) => html`<${Words} text=${content.text.body} />`,
	image: fileOf('image'),
	video: fileOf('video'),
	audio: fileOf('audio'),
	document: fileOf('document'),
	location: ({ content }) => html`<${Place} ...${content.location} />`,
	contacts: ({ content }) => html`<${Contacts} contacts=${content.contacts} />`,
	interactive: InteractiveMessage,
	template: Template,
	sticker: fileOf('sticker'),
	reaction: ({ content }) => html`<p class="words">${reactionText(content.reaction)}</p>`,
};

/** The messages of the person, by the content type of their callback. */
const personContents = {
	TEXT: ({ content }) => html`<${Words} text=${content.text} />`,
	BUTTON: Button,
	INTERACTIVE: Interactive,
	ORDER: Order,
	LOCATION: Location,
	CONTACT: Contact,
	MEDIA: Media,
};

const Unknown = ({ content }) => html`
	<p class="words">A message of a type that this phone cannot show.</p>
	<pre class="json">${JSON.stringify(content, null, 2)}</pre>
`;

/**
 * @param {{
 *   message: import('./live.js').Message,
 *   catalog: import('./live.js').Catalog,
 * }} props
 */
export function Contents({ message, catalog }) {
	// A message that WhatsApp refused may lack the parts that are shown.
	const [failure] = useErrorBoundary();
	const { from, content, person, wamid } = message;
	const Content =
		from === 'business' ? businessContents[content.type] : personContents[content.contentType];
	if (!Content || failure) return html`<${Unknown} content=${content} />`;
	const act = (action, body) => answer(person, action, { ...body, quoted: wamid });
	return html`<${Content} content=${content} message=${message} act=${act} catalog=${catalog} />`;
}
