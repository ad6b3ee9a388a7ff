import { entries, knownWords } from '../case';
import { fileValues } from './media';
import type { Field, Panel, Values } from './panel';

/** A header that may be text or a file. */
function anyHeader(value: unknown): Values {
	if (typeof value === 'string') return value.trim() ? { header: 'text', headerText: value } : {};
	const header = knownWords(value, 'header', 'kind text link mediaId id filename caption provider');
	const { kind, text, link, mediaId, id = mediaId, filename, caption, provider } = header;
	if (kind === 'text') return { header: kind, headerText: text };
	return {
		header: kind,
		...fileValues({ link, id }, 'header'),
		headerOptions: { fileName: filename, caption, provider },
	};
}

/** A header that can only be text. */
const textHeader = (value: unknown): Values => ({
	headerText: typeof value === 'string' ? value : knownWords(value, 'header', 'kind text').text,
});

const interactive = (kind: string, more: Record<string, Field>): Panel => ({
	operation: 'sendInteractive',
	fixed: { kind },
	words: { body: 'body', footer: 'footer', header: textHeader, ...more },
});

/** A button or row; text is its title. */
const titled = (value: unknown): Values =>
	typeof value === 'string'
		? { title: value }
		: knownWords(value, 'A button or row', 'id title description');

const generated = (index: number) => ({ id: `made-up-${index}`, title: `Row ${index + 1}` });

const sections = (group: string, field: string, contentOf: (value: unknown) => unknown) => ({
	sections: (value: unknown) => ({
		sections: {
			section: entries(value, (index) => ({ title: `Section ${index + 1}`, [group]: '1' })).map(
				(section) => {
					const { title, [group]: content } = knownWords(section, 'A section', `title ${group}`);
					return { title, [field]: contentOf(content) };
				},
			),
		},
	}),
});

let rowsMade = 0;
/** Numbers the generated rows of all sections consecutively, so that their IDs are unique. */
const rows = (value: unknown) => ({
	row: entries(value, () => generated((rowsMade += 1))).map(titled),
});

const products = (value: unknown) => entries(value, (index) => `SKU-${index + 1}`).join('\n');

export const interactivePanels: Readonly<Record<string, Panel>> = {
	sendButtons: interactive('button', {
		header: anyHeader,
		buttons: (value) => ({ buttons: { button: entries(value, generated).map(titled) } }),
	}),
	sendList: interactive('list', { button: 'buttonText', ...sections('rows', 'rows', rows) }),
	sendProduct: interactive('product', {
		header: null,
		catalogId: 'catalogId',
		productId: 'productId',
	}),
	sendProductList: interactive('product_list', {
		catalogId: 'catalogId',
		...sections('products', 'products', products),
	}),
	sendCatalog: interactive('catalog_message', { thumbnailProductId: 'thumbnailProductId' }),
	sendCtaUrl: interactive('cta_url', {
		header: anyHeader,
		displayText: 'buttonText',
		url: 'url',
	}),
	requestLocation: interactive('location_request_message', { header: null, footer: null }),
	sendFlow: interactive('flow', {
		header: anyHeader,
		flowId: 'flowId',
		cta: 'buttonText',
		flowToken: 'flowReference',
		flowAction: 'flowAction',
		mode: 'flowMode',
		screen: 'screen',
		data: (value) => ({
			specifyScreenData: 'json',
			screenDataJson: JSON.stringify(value),
		}),
	}),
};
