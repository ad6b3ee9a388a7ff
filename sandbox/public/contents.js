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

const fileOf = (kind) => (props) => html`<${File} kind=${kind} file=${props.content[kind]} />`;

/** How a message of the business looks on the phone, by its type. */
const ofBusiness = {
	text: ({ content }) => html`<${Words} text=${content.text.body} />`,
	image: fileOf('image'),
	video: fileOf('video'),
	audio: fileOf('audio'),
	document: fileOf('document'),
	location: ({ content }) => html`<${Place} ...${content.location} />`,
	contacts: ({ content }) => html`<${Contacts} contacts=${content.contacts} />`,
	interactive: InteractiveMessage,
	template: Template,
};

/** How what the person did looks, by the type of content that LINK calls back with. */
const ofPerson = {
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
	// What WhatsApp refused may lack the very parts that are to be shown.
	const [unshowable] = useErrorBoundary();
	const { from, content, person, wamid } = message;
	const Known = from === 'business' ? ofBusiness[content.type] : ofPerson[content.contentType];
	if (!Known || unshowable) return html`<${Unknown} content=${content} />`;
	const act = (what, body) => answer(person, what, { ...body, quoted: wamid });
	return html`<${Known} content=${content} message=${message} act=${act} catalog=${catalog} />`;
}
