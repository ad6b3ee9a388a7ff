import type { Rendered, RenderedButton, RenderedPart } from '../../sandbox/meta/templates/rendered';

/** A template as the sandbox's phone shows it, in the layout of a preview. */
export const renderedText = ({ footer, offer, expires, cards, ...main }: Rendered): string =>
	below(
		partText(main, footer, offer === undefined ? [] : [offer, ...ends(expires)]),
		...cards.map((card, index) => below(`Card ${index + 1}:`, partText(card))),
	);

const below = (...texts: string[]) => texts.filter(Boolean).join('\n\n');

const partText = (
	{ header, body = '', buttons }: RenderedPart,
	footer = '',
	offer: string[] = [],
) => below(headerText(header), offer.join('\n'), body, footer, buttons.map(buttonText).join('\n'));

const ends = (time: number | undefined) =>
	time === undefined
		? []
		: [`Ends: ${new Date(time).toISOString().replace(/T(..:..).*/, ' $1')} UTC`];

const kinds = { image: 'Image', video: 'Video', document: 'Document' };

function headerText(header: RenderedPart['header']): string {
	if (!header) return '';
	if (header.kind === 'text') return header.text;
	if (header.kind === 'location') {
		const { latitude, longitude, name, address } = header.place;
		const words = name === undefined ? [] : [name, ...(address === undefined ? [] : [address])];
		return [`Location: ${latitude}, ${longitude}`, ...words].join('\n');
	}
	const { filename, link, id } = header.file;
	const source = link ?? `media ID ${id}`;
	return `${kinds[header.kind]}: ${filename === undefined ? source : `${filename}, ${source}`}`;
}

function buttonText({ kind, text, value, address, products = [] }: RenderedButton): string {
	const opened = {
		quick_reply: undefined,
		url: address,
		copy_code: value,
		catalog: undefined,
		flow: 'opens a form',
		mpm: products.join(', '),
		phone: value,
		other: undefined,
	}[kind];
	return opened === undefined ? `[${text}]` : `[${text}] ${opened}`;
}
