import { entries, isPlainObject, knownWords } from '../case';
import type { Values } from './panel';

/** Kinds of buttons that cases spell in more than one way. */
const kinds: Readonly<Record<string, string>> = {
	quickreply: 'quick_reply',
	copycode: 'copy_code',
};

const BUTTON = `kind index payload value urlValue encode code couponCode
	thumbnailProductId sections flowToken flowData metaSpelling`;

/** A row of Buttons. The URL value is `value` or `urlValue`, the code `code` or `couponCode`. */
export function templateButton(button: unknown, encode?: unknown): Values {
	const its = knownWords(button, 'A template button', BUTTON);
	const { kind, value, urlValue = value, code, couponCode = code, flowData, sections } = its;
	const type = String(kind);
	return {
		type: kinds[type.toLowerCase()] ?? type,
		index: its.index,
		payload: its.payload,
		urlValue,
		encode: its.encode ?? (type === 'url' ? encode : undefined),
		couponCode,
		thumbnailProductId: its.thumbnailProductId,
		sections:
			sections === undefined ? undefined : { section: entries(sections, made).map(section) },
		flowReference: its.flowToken,
		flowData: flowData === undefined ? undefined : JSON.stringify(flowData),
		metaSpelling: its.metaSpelling,
	};
}

const made = (index: number) => ({ title: `Section ${index + 1}`, products: '1' });

function section(value: unknown): Values {
	const { title, products } = knownWords(value, 'A section', 'title products');
	return { title, productIds: entries(products, (index) => `SKU-${index + 1}`).join(', ') };
}

/** The kind of a button by the word for its value alone, and the word of that value. */
const shorthands: Readonly<Record<string, [kind: string, word: string]>> = {
	couponCode: ['copy_code', 'code'],
	quickReply: ['quick_reply', 'payload'],
	urlValue: ['url', 'value'],
	url: ['url', 'value'],
};

/** The buttons that a case names by their value alone, or by several, in the order of the words. */
export function shorthandButtons(values: Values, encode?: unknown): Values[] {
	return Object.entries(values)
		.flatMap(
			([word, value]): Array<[string, unknown]> =>
				Array.isArray(value) ? value.map((entry) => [word, entry]) : [[word, value]],
		)
		.filter(([, value]) => value !== undefined)
		.map(([word, value], index) => {
			const [kind, name] = shorthands[word] ?? [];
			if (kind === undefined || name === undefined) throw new Error(`There is no button "${word}"`);
			const its = isPlainObject(value) ? value : { [name]: value };
			return templateButton({ kind, index, ...its }, encode);
		});
}
