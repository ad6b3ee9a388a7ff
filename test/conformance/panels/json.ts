import { entries, knownWords, words } from '../case';
import type { Panel, Values } from './panel';

export const jsonPanel: Panel = {
	operation: 'sendJson',
	words: { messages: 'json', message: 'json', json: 'json' },
};

const asJson = (type: string, content: unknown): Values => ({
	operation: 'sendJson',
	json: JSON.stringify({ type, [type]: content }),
});

/** The panel values of Send JSON for a case that the other panels cannot express, else `undefined`. */
export function jsonFallback(op: string, input: Values): Values | undefined {
	const [, kind] = /^send(Image|Video|Audio|Document)$/.exec(op) ?? [];
	const { link, mediaId: id, caption, filename } = input;
	if (kind && link !== undefined && id !== undefined) {
		return asJson(kind.toLowerCase(), { link, id, caption, filename });
	}
	const textOnly = kindsWithTextHeader[op];
	const above = words(input.header).kind;
	if (!textOnly || above === undefined || above === 'text') return undefined;
	const { type, known, actionOf } = textOnly;
	const { header, body, footer, ...rest } = knownWords(
		input,
		op,
		`op to header body footer ${known}`,
	);
	const { link: headerLink, mediaId } = knownWords(header, 'header', 'kind link mediaId');
	return asJson('interactive', {
		type,
		header: { type: above, [String(above)]: { link: headerLink, id: mediaId } },
		body: { text: body },
		footer: footer === undefined ? undefined : { text: footer },
		action: actionOf(rest),
	});
}

interface TextOnly {
	/** The type in the API. */
	type: string;
	/** The words of its action. */
	known: string;
	actionOf(input: Values): Values;
}

/** The kinds whose header can only be text in the panel. */
const kindsWithTextHeader: Readonly<Record<string, TextOnly>> = {
	sendList: {
		type: 'list',
		known: 'button sections',
		actionOf: ({ button, sections }) => ({
			button,
			sections: entries(sections, () => ({ rows: 1 })).map(section),
		}),
	},
	sendProductList: {
		type: 'product_list',
		known: 'catalogId sections',
		actionOf: ({ catalogId, sections }) => ({
			catalog_id: catalogId,
			sections: entries(sections, () => ({ products: 1 })).map(productSection),
		}),
	},
	sendCatalog: {
		type: 'catalog_message',
		known: '',
		actionOf: () => ({ name: 'catalog_message' }),
	},
};

function section(value: unknown): Values {
	const { title, rows } = knownWords(value, 'A section', 'title rows');
	return { title, rows: entries(rows, (index) => ({ id: `r${index}`, title: `Row ${index}` })) };
}

function productSection(value: unknown): Values {
	const { title, products } = knownWords(value, 'A section', 'title products');
	return {
		title,
		product_items: entries(products, (index) => `SKU-${index + 1}`).map((id) => ({
			product_retailer_id: id,
		})),
	};
}
