import { entries, knownWords } from '../case';
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

/** The buttons that a case names by their value alone, in the order of the words. */
export function shorthandButtons(values: Values, encode?: unknown): Values[] {
	const buttons: Readonly<Record<string, (value: unknown) => Values>> = {
		couponCode: (code) => ({ kind: 'copy_code', code }),
		quickReply: (payload) => ({ kind: 'quick_reply', payload }),
		urlValue: (value) => ({ kind: 'url', value }),
		url: (value) => ({ kind: 'url', value }),
	};
	return Object.entries(values)
		.filter(([, value]) => value !== undefined)
		.map(([word, value], index) => {
			const button = buttons[word];
			if (!button) throw new Error(`No button is known for "${word}"`);
			return templateButton({ ...button(value), index }, encode);
		});
}
