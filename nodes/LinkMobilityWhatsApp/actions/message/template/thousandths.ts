import { withoutSpaceAround } from '../../../wire/whitespace';

/** `100`, `100.99`, `1.005`. */
const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** A decimal comma. Three digits after it may be a group, as in `1,000`, unless a zero is before the comma. */
const COMMA = /^-?(?:\d+,(?:\d{1,2}|\d{4,})|0,\d+)$/;

/** Groups of three digits, and a decimal separator that differs from the group separator. */
const GROUPED =
	/^-?\d{1,3}(?:(?:[ '’]\d{3})+(?:[.,]\d+)?|(?:,\d{3})+\.\d+|(?:\.\d{3})+,\d+|(?:,\d{3}){2,}|(?:\.\d{3}){2,})$/;

/** Amounts in thousandths, for every currency; unchanged if not a number. See docs/decisions.md#amount-times-1000. */
export function toThousandths(amount: unknown): unknown {
	const number = typeof amount === 'string' ? numberOf(amount) : amount;
	if (typeof number !== 'number') return amount;
	const thousandths = Math.round(number * 1000);
	return Number.isSafeInteger(thousandths) ? String(thousandths) : amount;
}

/** The number that an amount stands for, undefined if there is none or more than one. */
function numberOf(amount: string): number | undefined {
	const text = withoutSpaceAround(amount)
		.replace(/[\u00A0\u2009\u202F]/g, ' ')
		.replace('\u2212', '-');
	if (PLAIN.test(text)) return Number(text);
	if (COMMA.test(text)) return Number(text.replace(',', '.'));
	if (!GROUPED.test(text)) return undefined;
	const parts = text.split(/[ '’.,]/);
	const decimals = isDecimal(text) ? parts.pop() : undefined;
	return Number(parts.join('') + (decimals === undefined ? '' : `.${decimals}`));
}

/** Whether a grouped number has decimals: its last separator is a point or comma and differs from the first. */
function isDecimal(text: string): boolean {
	const signs = text.match(/[ '’.,]/g) ?? [];
	return /[.,]/.test(signs.at(-1) ?? '') && signs.at(-1) !== signs[0];
}
